// SPDX-License-Identifier: GPL-3.0-or-later
// OKLab: B. Ottosson, "A perceptual color space for image processing", 2020; its matrices.
#include "mime/htmlstyle.h"

#include <algorithm>
#include <cmath>

namespace godwit::mime {

namespace {

constexpr double paperInTheDark = 0.24; // lightness that white turns into

struct Lab {
    double lightness, a, b;
};

double toLinear(quint32 channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double fromLinear(double value) { return value <= 0.0031308 ? value * 12.92 : 1.055 * std::pow(value, 1 / 2.4) - 0.055; }

Lab toLab(quint32 color)
{
    const double r = toLinear(color >> 16 & 0xFF), g = toLinear(color >> 8 & 0xFF), b = toLinear(color & 0xFF);
    const double l = std::cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
    const double m = std::cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
    const double s = std::cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
    return {0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s, 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
            0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s};
}

std::array<double, 3> toChannels(const Lab &lab)
{
    const double l = std::pow(lab.lightness + 0.3963377774 * lab.a + 0.2158037573 * lab.b, 3);
    const double m = std::pow(lab.lightness - 0.1055613458 * lab.a - 0.0638541728 * lab.b, 3);
    const double s = std::pow(lab.lightness - 0.0894841775 * lab.a - 1.2914855480 * lab.b, 3);
    return {4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s};
}

bool canBeShown(const std::array<double, 3> &channels)
{
    return std::ranges::all_of(channels, [](double value) { return value > -0.001 && value < 1.001; });
}

} // namespace

HtmlColor htmlColor(quint32 light)
{
    Lab lab = toLab(light);
    lab.lightness = std::clamp(1 - lab.lightness * (1 - paperInTheDark), 0.0, 1.0);
    double most = 1, least = 0;
    const auto withChroma = [lab](double share) { return toChannels({lab.lightness, lab.a * share, lab.b * share}); };
    if (!canBeShown(withChroma(1))) {
        for (int i = 0; i < 8; ++i) {
            const double middle = (most + least) / 2;
            (canBeShown(withChroma(middle)) ? least : most) = middle;
        }
        most = least;
    }
    quint32 dark = 0;
    for (const double channel : withChroma(most))
        dark = dark << 8 | quint32(std::lround(255 * std::clamp(fromLinear(std::clamp(channel, 0.0, 1.0)), 0.0, 1.0)));
    return {light, dark};
}

} // namespace godwit::mime
