package org.khet.portal.api.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.structure.UnitId;

/**
 * A post (ตำแหน่ง) of an office, whoever holds it. Source: core C.1, README §3.
 *
 * @param id     key
 * @param office the office
 * @param number ตำแหน่งเลขที่ in Arabic digits and with one blank after letters, e.g. {@code อ 32}
 * @param line   code of {@code PostLists.LINES}
 * @param type   code of {@code PostLists.TYPES}, empty when the line has none
 * @param rank   code of {@code PostLists.RANKS}, empty when the line has none
 * @param unit   the unit, {@code null} for a post of the office itself
 * @param ending how it ended or will end, {@code null} without
 */
public record Post(
        PostId id,
        OfficeId office,
        String number,
        String line,
        String type,
        String rank,
        @Nullable UnitId unit,
        @Nullable PostEnding ending) {
    /** A post that goes on. */
    public Post(
            PostId id, OfficeId office, String number, String line, String type, String rank, @Nullable UnitId unit) {
        this(id, office, number, line, type, rank, unit, null);
    }

    /** Whether it has not ended on that day. */
    public boolean isOn(LocalDate day) {
        return ending == null || !ending.lastDay().isBefore(day);
    }
}
