package org.khet.documents.internal.disposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khet.documents.internal.filing.FiledKind;
import org.khet.documents.internal.filing.Filing;
import org.khet.documents.internal.setting.RetentionClass;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/**
 * A register whose letters lie in their place until their time is over. Secret ones are on no list: rules of their own say what becomes of
 * them. Source: core CORE-60; rules on correspondence of 2526, 57.1, 66.
 */
public final class DisposalSource {
    private final RecordService<? extends RecordKind> records;
    private final Filing filing;
    private final Files files;

    private DisposalSource(RecordService<? extends RecordKind> records, Filing filing, Files files) {
        this.records = records;
        this.filing = filing;
        this.files = files;
    }

    /** The register of a kind; files of destroyed ones are given up. */
    public static <K extends RecordKind & FiledKind> DisposalSource of(RecordService<K> records, Files files) {
        return new DisposalSource(records, records.kind().filing(), files);
    }

    /**
     * A letter whose time is over.
     *
     * @param until last day on which it had to be kept
     * @param item  what a list says about it
     */
    record Over(long id, LocalDate until, RecordDraft item) {}

    String type() {
        return records.kind().type();
    }

    /** Those whose time is over on a day, longest first, at most so many. */
    List<Over> over(Caller caller, DisposalItemKind item, LocalDate day, int most) {
        RecordFilter over = RecordFilter.of(
                records.kind().in(filing.filed()),
                filing.kept().secret().is(false),
                filing.kept().until().below(day.plusDays(1)));
        return page(caller, over, filing.kept().until(), most).stream()
                .map(letter ->
                        new Over(letter.id(), letter.get(filing.kept().until()).orElseThrow(), item(item, letter)))
                .toList();
    }

    private List<RecordRow> page(Caller caller, RecordFilter filter, Field<?> by, int most) {
        var request = new PageRequest(0, most, List.of(new PageRequest.Sort(by.name(), false)));
        return List.copyOf(records.internal().page(caller, filter, request));
    }

    private RecordDraft item(DisposalItemKind item, RecordRow letter) {
        String title = (filing.entry().number().apply(letter) + " "
                        + letter.get(filing.entry().subject()))
                .strip();
        return new RecordDraft()
                .with(
                        item.letter,
                        new RecordLink(
                                type(),
                                letter.id(),
                                title.substring(0, Math.min(RecordLink.TITLE_MOST, title.length()))))
                .with(item.registerNo, filing.entry().number().apply(letter))
                .with(item.letterNo, filing.entry().letterNo().apply(letter))
                .with(item.letterOn, filing.entry().letterOn().apply(letter).orElse(null))
                .with(item.subject, letter.get(filing.entry().subject()))
                .with(item.filedAt, letter.get(filing.kept().filedAt()))
                .with(item.retention, letter.get(filing.kept().retention()))
                .with(item.keptUntil, letter.get(filing.kept().until()).orElseThrow());
    }

    /**
     * A letter goes where the committee said.
     *
     * @param listed what the list says about it
     */
    void settle(DisposalItemKind item, RecordRow listed, RecordContext now) {
        RecordRow letter =
                records.find(now.office(), listed.get(item.letter).id()).orElseThrow();
        switch (listed.get(item.opinion)) {
            case DESTROY -> destroy(letter, now);
            case KEEP ->
                records.internal()
                        .act(
                                now.caller(),
                                letter,
                                filing.ways().keepLonger(),
                                new RecordDraft()
                                        .with(
                                                filing.kept().until(),
                                                listed.get(item.longer).orElseThrow()),
                                "");
            case HAND_OVER ->
                records.internal().act(now.caller(), letter, filing.ways().handOver());
        }
    }

    /** The entry of the register stays, everything else goes. */
    private void destroy(RecordRow letter, RecordContext now) {
        List<FileId> gone = filing.goods().files().apply(letter);
        RecordDraft emptied = filing.goods().emptied().get();
        records.internal().act(now.caller(), letter, filing.ways().destroy(), emptied, "");
        if (!filing.goods().elsewhere().test(letter, now)) {
            files.drop(now.caller(), gone);
        }
    }

    /**
     * Letters that were filed before they got a day until which they are kept get it, by their class and the day on which they were filed;
     * how many, at most so many.
     *
     * @param classes classes that keep for some years
     */
    int giveDays(Caller system, List<String> classes, int most) {
        RecordFilter without = RecordFilter.of(
                records.kind().in(filing.filed()),
                filing.kept().until().isEmpty(),
                filing.kept().retention().in(classes));
        List<RecordRow> letters =
                new ArrayList<>(page(system, without, filing.kept().until(), most));
        letters.forEach(letter -> {
            LocalDate day = RetentionClass.keptUntil(letter.get(filing.kept().retention()), filedOn(system, letter))
                    .orElseThrow();
            records.internal()
                    .change(system, letter, new RecordDraft().with(filing.kept().until(), day));
        });
        return letters.size();
    }

    private LocalDate filedOn(Caller system, RecordRow letter) {
        return records.internal().steps(system, letter.id()).stream()
                .filter(step -> step.to().equals(filing.filed().name()))
                .map(RecordStep::at)
                .reduce((one, later) -> later)
                .map(ThaiDate::day)
                .orElseGet(() -> ThaiDate.day(letter.head().created()));
    }
}
