package org.khet.documents.internal.disposal;

import java.time.LocalDate;
import java.util.List;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/**
 * Letters that lie in their place until their time is over. Secret ones are on no list: rules of their own say what becomes of them.
 * Source: rules on correspondence of 2526, 57.1, 66.
 */
final class FiledLetters {
    /** Most letters of one list; those that are over longest come first, the others with the next list. */
    static final int MOST = 1000;

    private final RecordService<LetterInKind> letters;
    private final Files files;

    FiledLetters(RecordService<LetterInKind> letters, Files files) {
        this.letters = letters;
        this.files = files;
    }

    /** Those whose time is over on a day, longest first. */
    List<RecordRow> over(Caller caller, LocalDate day, int most) {
        LetterInKind kind = letters.kind();
        return letters.internal()
                .page(
                        caller,
                        RecordFilter.of(
                                kind.in(kind.filed), kind.secret.is(false), kind.keptUntil.below(day.plusDays(1))),
                        new PageRequest(0, most, List.of(new PageRequest.Sort(kind.keptUntil.name(), false))));
    }

    /** What the list says about a letter. */
    RecordDraft item(DisposalItemKind item, RecordRow letter) {
        LetterInKind kind = letters.kind();
        String number = letter.get(kind.number).text();
        String title = number + " " + letter.get(kind.subject);
        return new RecordDraft()
                .with(
                        item.letter,
                        new RecordLink(
                                kind.type(),
                                letter.id(),
                                title.substring(0, Math.min(RecordLink.TITLE_MOST, title.length()))))
                .with(item.registerNo, number)
                .with(item.letterNo, letter.get(kind.letterNo))
                .with(item.letterOn, letter.get(kind.letterOn).orElse(null))
                .with(item.subject, letter.get(kind.subject))
                .with(item.filedAt, letter.get(kind.filedAt))
                .with(item.retention, letter.get(kind.retention))
                .with(item.keptUntil, letter.get(kind.keptUntil).orElseThrow());
    }

    /** A letter goes where the committee said. Of a destroyed one the entry of the register stays, its files go. */
    void settle(DisposalItemKind item, RecordRow listed, RecordContext now) {
        LetterInKind kind = letters.kind();
        RecordRow letter =
                letters.find(now.office(), listed.get(item.letter).id()).orElseThrow();
        var desk = letters.internal();
        switch (listed.get(item.opinion)) {
            case DESTROY -> {
                List<FileId> gone = letter.get(kind.files).orElse(List.of());
                desk.act(
                        now.caller(),
                        letter,
                        kind.destroy,
                        new RecordDraft().with(kind.files, null).with(kind.enclosures, ""),
                        "");
                if (!letter.get(kind.channel).equals(LetterInKind.IN_PORTAL)) { // the school keeps what it sent
                    files.drop(now.caller(), gone);
                }
            }
            case KEEP ->
                desk.act(
                        now.caller(),
                        letter,
                        kind.keepLonger,
                        new RecordDraft()
                                .with(kind.keptUntil, listed.get(item.longer).orElseThrow()),
                        "");
            case HAND_OVER -> desk.act(now.caller(), letter, kind.handOver);
        }
    }
}
