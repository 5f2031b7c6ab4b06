package org.khet.documents.internal.disposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Letters that came. */
public final class FiledLettersSource extends DisposalSource {
    private final RecordService<LetterInKind> letters;
    private final LetterInKind kind;
    private final Files files;

    /** @param files of which those of destroyed letters are given up */
    public FiledLettersSource(RecordService<LetterInKind> letters, Files files) {
        super(letters, kept(letters.kind()));
        this.letters = letters;
        this.kind = letters.kind();
        this.files = files;
    }

    private static Kept kept(LetterInKind kind) {
        return new Kept(
                kind.filed,
                kind.secret,
                kind.subject,
                kind.filedAt,
                kind.retention,
                kind.keptUntil,
                kind.keepLonger,
                kind.handOver);
    }

    @Override
    String number(RecordRow letter) {
        return letter.get(kind.number).text();
    }

    @Override
    String letterNo(RecordRow letter) {
        return letter.get(kind.letterNo);
    }

    @Override
    Optional<LocalDate> letterOn(RecordRow letter) {
        return letter.get(kind.letterOn);
    }

    @Override
    void destroy(RecordRow letter, RecordContext now) {
        List<FileId> gone = letter.get(kind.files).orElse(List.of());
        RecordDraft emptied = new RecordDraft().with(kind.files, null).with(kind.enclosures, "");
        letters.internal().act(now.caller(), letter, kind.destroy, emptied, "");
        if (!letter.get(kind.channel).equals(LetterInKind.IN_PORTAL)) { // the school keeps what it sent
            files.drop(now.caller(), gone);
        }
    }
}
