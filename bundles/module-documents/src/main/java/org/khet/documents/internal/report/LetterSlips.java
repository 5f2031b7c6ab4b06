package org.khet.documents.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.HashMap;
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
    private void printed(Caller caller, String statement, long letter) {
        sql.batch(caller.office(), statement, List.<@Nullable Object[]>of(new Object[] {
            caller.office().value(), letter
        }));
    }

    /** What stands on all prints but the first. */
    private static String again(int prints) {
        return prints > 1 ? "พิมพ์ซ้ำครั้งที่ " + prints : "";
    }

    /**
     * Writes the slip that stands on the letter; from the second print on it says so, and one of a void number says that it is struck
     * out. The caller sees the letter. Source: core CORE-148, E-12.
     */
    public void slip(Caller caller, long letter, OutputStream out) throws IOException {
        LetterInKind kind = letters.kind();
        RecordRow row = letters.open(caller, letter);
        printed(caller, "update doc_letter_in set prints = prints + 1 where office_id = ? and id = ?", letter);
        int prints = letters.find(caller.office(), letter)
                .map(found -> found.get(kind.prints).intValue())
                .orElse(1);
        print(
                caller,
                row.get(kind.number).text(),
                row.get(kind.receivedAt),
                Map.of("again", again(prints), "mark", row.state().equals(kind.spoiled) ? "ยกเลิก" : ""),
                out);
    }

    /**
     * Writes the receipt of a letter that a school sent: number, day and time of the office's register; from the second print on it
     * says so. Source: core CORE-141, CORE-148.
     *
     * @throws Rejected while the office has not registered it, or when the number is void
     */
    public void receipt(Caller caller, long schoolLetter, OutputStream out) throws IOException {
        SchoolLetterKind kind = schoolLetters.kind();
        RecordRow row = schoolLetters.open(caller, schoolLetter);
        if (!kind.isTaken(row)) {
            throw Rejected.of("", "documents.error.school.no-receipt");
        }
        printed(
                caller,
                "update doc_school_letter set prints = prints + 1 where office_id = ? and id = ?",
                schoolLetter);
        int prints = schoolLetters
                .find(caller.office(), schoolLetter)
                .map(found -> found.get(kind.prints).intValue())
                .orElse(1);
        print(
                caller,
                row.get(kind.registered),
                row.get(kind.registeredAt).orElseThrow(),
                Map.of("again", again(prints)),
                out);
    }

    private void print(Caller caller, String number, Instant at, Map<String, String> words, OutputStream out)
            throws IOException {
        Map<String, String> model = new HashMap<>(words);
        model.put("number", number);
        model.put("day", ThaiDate.longDate(ThaiDate.day(at)));
        model.put("time", ThaiDate.time(at));
        printing.print(caller, "slip-in", model, Paper.portrait().in(Paper.Digits.THAI), out);
    }
}
