package org.khet.documents.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.register.SqlWriter;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/** The slip that stands on a letter, in Thai digits. Source: core CORE-148, D-07. */
public final class LetterSlips {
    private final RecordService<LetterInKind> letters;
    private final LetterPrinting printing;
    private final SqlWriter sql;

    /** Over the register. */
    public LetterSlips(RecordService<LetterInKind> letters, LetterPrinting printing, SqlWriter sql) {
        this.letters = letters;
        this.sql = sql;
        this.printing = printing;
    }

    /** One more print; a print is no change of the letter, so whoever has its page open goes on with it. */
    private int prints(Caller caller, long letter) {
        sql.batch(
                caller.office(),
                "update doc_letter_in set prints = prints + 1 where office_id = ? and id = ?",
                List.<@Nullable Object[]>of(new Object[] {caller.office().value(), letter}));
        LetterInKind kind = letters.kind();
        return letters.find(caller.office(), letter)
                .map(row -> row.get(kind.prints).intValue())
                .orElse(1);
    }

    /** Writes the slip that stands on the letter; from the second print on it says so. The caller sees the letter. */
    public void slip(Caller caller, long letter, OutputStream out) throws IOException {
        LetterInKind kind = letters.kind();
        RecordRow row = letters.open(caller, letter);
        int prints = prints(caller, letter);
        printing.print(
                caller,
                "slip-in",
                Map.of(
                        "number", row.get(kind.number).text(),
                        "day", ThaiDate.longDate(ThaiDate.day(row.get(kind.receivedAt))),
                        "time", ThaiDate.time(row.get(kind.receivedAt)),
                        "again", prints > 1 ? "พิมพ์ซ้ำครั้งที่ " + prints : ""),
                Paper.portrait().in(Paper.Digits.THAI),
                out);
    }
}
