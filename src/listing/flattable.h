// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace godwit::listing {

/// A table from 64-bit hashes to numbers that takes about 10 octets each: of the hash only half is kept, so who must be sure says by `isIt`
/// whether a number is the right one. Numbers up to 2^32 - 3. Pure; thread: any one.
class FlatTable
{
public:
    static constexpr std::uint32_t nothing = 0xffffffff;

    void reserve(std::size_t count)
    {
        if (const std::size_t size = count + count / 3 + 16; size > m_places.size()) grow(size);
    }
    void clear() { *this = {}; }

    template <class IsIt> std::uint32_t find(std::uint64_t hash, IsIt isIt) const
    {
        const Place *place = const_cast<FlatTable *>(this)->lookUp(hash, isIt);
        return place ? place->number : nothing;
    }
    std::uint32_t find(std::uint64_t hash) const
    {
        return find(hash, [](std::uint32_t) { return true; });
    }
    /// In place of the number that is it, if there is one.
    template <class IsIt> void set(std::uint64_t hash, std::uint32_t number, IsIt isIt)
    {
        if (Place *place = lookUp(hash, isIt)) {
            place->number = number;
            return;
        }
        // Six of seven places are taken at most; where half of those are of numbers that went, the rest has room in as many.
        if ((m_used + 1) * 7 > m_places.size() * 6)
            grow(m_count * 7 > m_places.size() * 3 ? m_places.size() + m_places.size() / 3 : m_places.size());
        insert(half(hash), number);
    }
    void set(std::uint64_t hash, std::uint32_t number)
    {
        set(hash, number, [](std::uint32_t) { return true; });
    }
    template <class IsIt> void erase(std::uint64_t hash, IsIt isIt)
    {
        if (Place *place = lookUp(hash, isIt)) {
            place->number = erased;
            --m_count;
        }
    }
    std::size_t memory() const { return m_places.capacity() * sizeof(Place); }

private:
    static constexpr std::uint32_t erased = 0xfffffffe;
    struct Place {
        std::uint32_t half = 0, number = nothing;
    };

    static std::uint64_t mixed(std::uint64_t hash)
    {
        hash *= 0x9e3779b97f4a7c15;
        return hash ^ hash >> 29;
    }
    static std::uint32_t half(std::uint64_t hash) { return std::uint32_t(mixed(hash)); }
    std::size_t first(std::uint32_t half) const { return half * std::uint64_t{m_places.size()} >> 32; }
    std::size_t next(std::size_t place) const { return place + 1 == m_places.size() ? 0 : place + 1; }

    template <class IsIt> Place *lookUp(std::uint64_t hash, IsIt isIt)
    {
        if (m_places.empty()) return nullptr;
        const std::uint32_t wanted = half(hash);
        for (std::size_t i = first(wanted);; i = next(i)) {
            Place &place = m_places[i];
            if (place.number == nothing) return nullptr;
            if (place.number != erased && place.half == wanted && isIt(place.number)) return &place;
        }
    }
    void insert(std::uint32_t half, std::uint32_t number)
    {
        std::size_t i = first(half);
        while (m_places[i].number != nothing) i = next(i);
        m_places[i] = {half, number};
        ++m_used;
        ++m_count;
    }
    void grow(std::size_t size)
    {
        std::vector<Place> old = std::exchange(m_places, std::vector<Place>(size < 16 ? 16 : size));
        m_used = m_count = 0;
        for (const Place &place : old)
            if (place.number < erased) insert(place.half, place.number);
    }

    std::vector<Place> m_places;
    std::size_t m_used = 0; ///< places that are not free: with erased ones
    std::size_t m_count = 0;
};

} // namespace godwit::listing
