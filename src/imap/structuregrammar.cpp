// SPDX-License-Identifier: GPL-3.0-or-later
// body of RFC 3501 7.4.2 and 9.
#include "imap/productions.h"

namespace godwit::imap::grammar {

namespace {

/// A body while it is read: what it is called depends on where it stands (RFC 3501 6.4.5).
class BodyReader
{
public:
    explicit BodyReader(Cursor &in) : m_in(in) {}
    void body(BodyStructure &part, const QByteArray &idOfLeaf, const QByteArray &idOfMultipart, int depth);

private:
    void multipart(BodyStructure &part, int depth);
    void multipartExtension(BodyStructure &part);
    void leaf(BodyStructure &part, int depth);
    void leafExtension(BodyStructure &part);
    void message(BodyStructure &part, int depth);
    Parameters parameters();
    void disposition(BodyStructure &part);
    void languageAndLocation(BodyStructure &part);
    bool more();

    Cursor &m_in;
    int m_parts = 0;
};

/// Another field of an extension: false at the ")" of the body, which stays.
bool BodyReader::more()
{
    while (m_in.tryChar(' ')) {
    }
    return !m_in.failed() && !m_in.atEnd() && m_in.peek() != ')';
}

void BodyReader::body(BodyStructure &part, const QByteArray &idOfLeaf, const QByteArray &idOfMultipart, int depth)
{
    if (depth > m_in.limits().bodyDepth) m_in.fail("BODYSTRUCTURE nested too deep");
    if (++m_parts > m_in.limits().bodyParts) m_in.fail("BODYSTRUCTURE with too many parts");
    if (!m_in.enter()) return;
    m_in.straySpaces();
    if (m_in.peek() == '(') {
        part.id = idOfMultipart;
        multipart(part, depth);
    } else {
        part.id = idOfLeaf;
        leaf(part, depth);
    }
    while (more()) m_in.skipValue(); // body-extension
    m_in.leave();
}

/// body-type-mpart = 1*body SP media-subtype [SP body-ext-mpart]
void BodyReader::multipart(BodyStructure &part, int depth)
{
    part.type = QByteArrayLiteral("multipart");
    while (m_in.peek() == '(' && !m_in.failed()) {
        const QByteArray number = QByteArray::number(part.children.size() + 1);
        const QByteArray id = part.id.isEmpty() ? number : part.id + '.' + number;
        body(part.children.emplace_back(), id, id, depth + 1);
        while (m_in.tryChar(' ')) {
        }
    }
    part.subtype = m_in.nstring();
    multipartExtension(part);
}

/// body-ext-mpart = body-fld-param [SP body-fld-dsp [SP body-fld-lang [SP body-fld-loc *(SP body-extension)]]]
void BodyReader::multipartExtension(BodyStructure &part)
{
    if (more()) part.parameters = parameters();
    if (more()) disposition(part);
    languageAndLocation(part);
}

/// body-type-1part: media-type SP media-subtype SP body-fields …
void BodyReader::leaf(BodyStructure &part, int depth)
{
    part.type = m_in.nstring();
    m_in.space();
    if (m_in.peek() == '(') { // Gmail: ("ALTERNATIVE" ("BOUNDARY" "x") NIL NIL)
        if (!m_in.tolerate(Quirk::EmptyMultipart)) return;
        part.subtype = std::exchange(part.type, QByteArrayLiteral("multipart"));
        return multipartExtension(part);
    }
    part.subtype = m_in.nstring();
    if (part.type.isNull() && !part.subtype.isNull()) { // Dovecot: (NIL "alternative" …)
        if (!m_in.tolerate(Quirk::EmptyMultipart)) return;
        part.type = QByteArrayLiteral("multipart");
        return multipartExtension(part);
    }
    if (part.type.isNull() && m_in.tolerate(Quirk::NilType)) {
        part.type = QByteArrayLiteral("application");
        part.subtype = QByteArrayLiteral("octet-stream");
    }
    m_in.space();
    part.parameters = parameters();
    m_in.space();
    part.contentId = m_in.nstring();
    m_in.space();
    part.description = m_in.nstring();
    m_in.space();
    part.encoding = m_in.nstring();
    m_in.space();
    part.octets = m_in.number64();
    if (part.type.compare("message", Qt::CaseInsensitive) == 0 &&
        (part.subtype.compare("rfc822", Qt::CaseInsensitive) == 0 || part.subtype.compare("global", Qt::CaseInsensitive) == 0))
        message(part, depth);
    else if (part.type.compare("text", Qt::CaseInsensitive) == 0 && more()) part.lines = m_in.number64();
    leafExtension(part);
}

/// body-type-msg: SP envelope SP body SP body-fld-lines
void BodyReader::message(BodyStructure &part, int depth)
{
    if (!more() || m_in.peek() != '(') {
        part.malformed = true;
        m_in.tolerate(Quirk::HeadlessMessage);
        return;
    }
    part.envelope = envelope(m_in);
    m_in.space();
    body(part.children.emplace_back(), part.id + ".1", part.id, depth + 1);
    m_in.space();
    part.lines = m_in.number64();
}

/// body-ext-1part = body-fld-md5 [SP body-fld-dsp [SP body-fld-lang [SP body-fld-loc *(SP body-extension)]]]
void BodyReader::leafExtension(BodyStructure &part)
{
    if (more()) part.md5 = m_in.nstring();
    if (more()) disposition(part);
    languageAndLocation(part);
}

/// body-fld-param = "(" string SP string *(SP string SP string) ")" / nil
Parameters BodyReader::parameters()
{
    Parameters list;
    if (m_in.tryWord("NIL") || !m_in.enter()) return list;
    while (m_in.nextInList()) {
        QByteArray key = m_in.nstring();
        m_in.space();
        list.emplaceBack(std::move(key), m_in.nstring());
        if (list.size() > m_in.limits().items) m_in.fail("too many parameters");
    }
    return list;
}

/// body-fld-dsp = "(" string SP body-fld-param ")" / nil
void BodyReader::disposition(BodyStructure &part)
{
    if (m_in.tryWord("NIL")) return;
    if (m_in.peek() != '(') {
        if (m_in.tolerate(Quirk::BareDisposition)) part.disposition = m_in.string();
        return;
    }
    if (!m_in.enter()) return;
    part.disposition = m_in.nstring();
    if (part.disposition.isNull() || m_in.peek() == ')') m_in.tolerate(Quirk::BareDisposition);
    if (more()) part.dispositionParameters = parameters();
    m_in.straySpaces();
    m_in.leave();
}

/// body-fld-lang = nstring / "(" string *(SP string) ")"; body-fld-loc = nstring
void BodyReader::languageAndLocation(BodyStructure &part)
{
    if (more()) {
        if (m_in.tryEnter())
            while (m_in.nextInList()) part.language.append(m_in.string());
        else if (QByteArray language = m_in.nstring(); !language.isNull()) part.language.append(std::move(language));
    }
    if (more()) part.location = m_in.nstring();
}

} // namespace

std::shared_ptr<BodyStructure> body(Cursor &in)
{
    auto whole = std::make_shared<BodyStructure>();
    BodyReader(in).body(*whole, QByteArrayLiteral("1"), QByteArray(), 0);
    return whole;
}

} // namespace godwit::imap::grammar
