package org.khet.documents.internal.disposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.setting.RetentionClass;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/**
 * A register whose letters lie in their place until their time is over. Secret ones are on no list: rules of their own say what becomes of
 * them. Source: core CORE-60; rules on correspondence of 2526, 57.1, 66.
 */
public abstract class DisposalSource {
    private final RecordService<? extends RecordKind> records;
    private final Kept kept;

    DisposalSource(RecordService<? extends RecordKind> records, Kept kept) {
        this.records = records;
        this.kept = kept;
    }

    /** What such a kind declares. */
    record Kept(
            State filed,
            Field<Boolean> secret,
            Field<String> subject,
            Field<String> filedAt,
            Field<String> retention,
            Field<Optional<LocalDate>> until,
            Action keepLonger,
            Action handOver) {}

    /**
     * A letter whose time is over.
     *
     * @param until last day on which it had to be kept
     * @param item  what a list says about it
     */
    record Over(long id, LocalDate until, RecordDraft item) {}

    /** Its number in the register; not empty. */
    abstract String number(RecordRow letter);

    /** The number that the letter bears. */
    abstract String letterNo(RecordRow letter);

    /** The day that the letter bears. */
    abstract Optional<LocalDate> letterOn(RecordRow letter);

    /** The entry of the register stays, everything else goes. */
    abstract void destroy(RecordRow letter, RecordContext now);

    final String type() {
        return records.kind().type();
    }

    /** Those whose time is over on a day, longest first, at most so many. */
    final List<Over> over(Caller caller, DisposalItemKind item, LocalDate day, int most) {
        RecordFilter over = RecordFilter.of(
                records.kind().in(kept.filed()),
                kept.secret().is(false),
                kept.until().below(day.plusDays(1)));
        return page(caller, over, kept.until(), most).stream()
                .map(letter -> new Over(letter.id(), letter.get(kept.until()).orElseThrow(), item(item, letter)))
                .toList();
    }

    private List<RecordRow> page(Caller caller, RecordFilter filter, Field<?> by, int most) {
        var request = new PageRequest(0, most, List.of(new PageRequest.Sort(by.name(), false)));
        return List.copyOf(records.internal().page(caller, filter, request));
    }

    private RecordDraft item(DisposalItemKind item, RecordRow letter) {
        String title = (number(letter) + " " + letter.get(kept.subject())).strip();
        return new RecordDraft()
                .with(
                        item.letter,
                        new RecordLink(
                                type(),
                                letter.id(),
                                title.substring(0, Math.min(RecordLink.TITLE_MOST, title.length()))))
                .with(item.registerNo, number(letter))
                .with(item.letterNo, letterNo(letter))
                .with(item.letterOn, letterOn(letter).orElse(null))
                .with(item.subject, letter.get(kept.subject()))
                .with(item.filedAt, letter.get(kept.filedAt()))
                .with(item.retention, letter.get(kept.retention()))
                .with(item.keptUntil, letter.get(kept.until()).orElseThrow());
    }

    /**
     * A letter goes where the committee said.
     *
     * @param listed what the list says about it
     */
    final void settle(DisposalItemKind item, RecordRow listed, RecordContext now) {
        RecordRow letter =
                records.find(now.office(), listed.get(item.letter).id()).orElseThrow();
        switch (listed.get(item.opinion)) {
            case DESTROY -> destroy(letter, now);
            case KEEP ->
                records.internal()
                        .act(
                                now.caller(),
                                letter,
                                kept.keepLonger(),
                                new RecordDraft()
                                        .with(
                                                kept.until(),
                                                listed.get(item.longer).orElseThrow()),
                                "");
            case HAND_OVER -> records.internal().act(now.caller(), letter, kept.handOver());
        }
    }

    /**
     * Letters that were filed before they got a day until which they are kept get it, by their class and the day on which they were filed;
     * how many, at most so many.
     *
     * @param classes classes that keep for some years
     */
    final int giveDays(Caller system, List<String> classes, int most) {
        RecordFilter without = RecordFilter.of(
                records.kind().in(kept.filed()),
                kept.until().isEmpty(),
                kept.retention().in(classes));
        List<RecordRow> letters = new ArrayList<>(page(system, without, kept.until(), most));
        letters.forEach(letter -> {
            LocalDate day = RetentionClass.keptUntil(letter.get(kept.retention()), filedOn(system, letter))
                    .orElseThrow();
            records.internal().change(system, letter, new RecordDraft().with(kept.until(), day));
        });
        return letters.size();
    }

    private LocalDate filedOn(Caller system, RecordRow letter) {
        return records.internal().steps(system, letter.id()).stream()
                .filter(step -> step.to().equals(kept.filed().name()))
                .map(RecordStep::at)
                .reduce((one, later) -> later)
                .map(ThaiDate::day)
                .orElseGet(() -> ThaiDate.day(letter.head().created()));
    }
}
