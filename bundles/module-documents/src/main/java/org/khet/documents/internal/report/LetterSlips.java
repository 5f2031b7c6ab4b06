package org.khet.documents.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.register.SqlWriter;
import org.khet.documents.internal.school.SchoolLetterKind;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/** The slip that stands on a letter, in Thai digits. Source: core CORE-148, D-07. */
public final class LetterSlips {
    private final RecordService<LetterInKind> letters;
    private final RecordService<SchoolLetterKind> schoolLetters;
    private final LetterPrinting printing;
    private final SqlWriter sql;

    /** Over the register and the letters of schools. */
    public LetterSlips(
            RecordService<LetterInKind> letters,
            RecordService<SchoolLetterKind> schoolLetters,
            LetterPrinting printing,
            SqlWriter sql) {
        this.letters = letters;
        this.schoolLetters = schoolLetters;
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
        print(
                caller,
                row.get(kind.number).text(),
                row.get(kind.receivedAt),
                prints > 1 ? "พิมพ์ซ้ำครั้งที่ " + prints : "",
                out);
    }

    /**
     * Writes the receipt of a letter that a school sent: number, day and time of the office's register. Source: core CORE-141.
     *
     * @throws Rejected while the office has not registered it, or when the number is void
     */
    public void receipt(Caller caller, long schoolLetter, OutputStream out) throws IOException {
        SchoolLetterKind kind = schoolLetters.kind();
        RecordRow row = schoolLetters.open(caller, schoolLetter);
        if (!kind.isTaken(row)) {
            throw Rejected.of("", "documents.error.school.no-receipt");
        }
        print(caller, row.get(kind.registered), row.get(kind.registeredAt).orElseThrow(), "", out);
    }

    private void print(Caller caller, String number, Instant at, String again, OutputStream out) throws IOException {
        printing.print(
                caller,
                "slip-in",
                Map.of(
                        "number",
                        number,
                        "day",
                        ThaiDate.longDate(ThaiDate.day(at)),
                        "time",
                        ThaiDate.time(at),
                        "again",
                        again),
                Paper.portrait().in(Paper.Digits.THAI),
                out);
    }
}
