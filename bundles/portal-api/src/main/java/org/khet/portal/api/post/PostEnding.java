package org.khet.portal.api.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post ends.
 *
 * @param lastDay last day of the post
 * @param reason  why
 * @param order   number and date of the order, needed, at most 120 characters
 * @param into    post of the office that goes on with its work; needed when merged, none when abolished
 */
public record PostEnding(
        LocalDate lastDay,
        Reason reason,
        String order,
        @Nullable PostId into) {
    /** Why a post ends. Our proposal, after how such orders speak. */
    public enum Reason {
        /** ยุบเลิก. */
        ABOLISHED,
        /** ยุบรวมกับตำแหน่งอื่น. */
        MERGED,
        /** ตัดโอนไปเป็นตำแหน่งของกลุ่มหรือหน่วยงานอื่น, where it has another number. */
        TRANSFERRED
    }
}
