package org.khet.documents.internal.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Supplier;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;

/**
 * What a kind declares about records that are put away. Source: core CORE-60; rules on correspondence of 2526, 52, 57, 66 to 70.
 *
 * @param filed state of one that lies in its place
 * @param ways  where it goes when its time is over
 * @param kept  what says where it lies and for how long
 * @param entry what a list says about it
 * @param goods what goes when it is destroyed
 */
public record Filing(State filed, Ways ways, Kept kept, Entry entry, Goods goods) {
    /** Where it goes when its time is over. */
    public record Ways(Action destroy, Action keepLonger, Action handOver) {}

    /**
     * What says where it lies and for how long.
     *
     * @param secret secret ones are on no list: rules of their own say what becomes of them
     * @param until  last day on which it must be kept; empty for ever
     */
    public record Kept(
            Field<Boolean> secret, Field<String> filedAt, Field<String> retention, Field<Optional<LocalDate>> until) {}

    /**
     * What a list says about it.
     *
     * @param number   its number in the register; not empty
     * @param letterNo the number that it bears; empty for none
     * @param letterOn the day that it bears
     */
    public record Entry(
            Function<RecordRow, String> number,
            Function<RecordRow, String> letterNo,
            Function<RecordRow, Optional<LocalDate>> letterOn,
            Field<String> subject) {}

    /**
     * What goes when it is destroyed; its entry of the register stays.
     *
     * @param emptied   what is left where its words stood
     * @param files     all its files
     * @param elsewhere whether somebody outside the office has these files and keeps them
     */
    public record Goods(
            Supplier<RecordDraft> emptied,
            Function<RecordRow, List<FileId>> files,
            BiPredicate<RecordRow, RecordContext> elsewhere) {}
}
