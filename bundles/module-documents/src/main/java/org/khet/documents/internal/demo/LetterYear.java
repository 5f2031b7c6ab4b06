package org.khet.documents.internal.demo;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.register.SqlReader;
import org.khet.documents.internal.register.SqlWriter;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.structure.UnitId;

/** Fills the registers of an office with a year of letters: those before today in bulk, those of today by their services. */
final class LetterYear {
    private final UnitOfWork work;

    /** @param work the module's unit */
    LetterYear(UnitOfWork work) {
        this.work = work;
    }

    /** Joins the running transaction; an office that has letters gets none. How many letters. */
    int load(LetterYearOffice office) {
        RecordService<LetterInKind> letters = office.letters().incoming.letters;
        if (letters.internal().count(office.clerk(), RecordFilter.ALL) > 0) {
            return 0;
        }
        boolean derby = work.in(office.office(), manager -> {
            try {
                return Objects.requireNonNull(manager.unwrap(java.sql.Connection.class))
                        .getMetaData()
                        .getDatabaseProductName()
                        .contains("Derby");
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
        var keys = new LetterYearKeys(new SqlReader(work), office.office(), derby);
        var sql = new SqlWriter(work);
        List<LetterYearIncoming.Written> incoming = new LetterYearIncoming(office, keys).write(sql);
        int outgoing = new LetterYearOutgoing(office, keys).write(sql, incoming);
        return incoming.size() + outgoing + today(office, letters);
    }

    /** Some letters of this morning, one of them secret. */
    private static int today(LetterYearOffice office, RecordService<LetterInKind> letters) {
        LetterInKind kind = letters.kind();
        int made = 0;
        for (LetterYearTexts.Subject subject : LetterYearTexts.SUBJECTS) {
            var unit = office.units().apply(subject.unit());
            if (made % 3 != 0 || unit.isEmpty()) {
                made++;
                continue;
            }
            RecordRow letter = letters.internal().create(office.clerk(), draft(kind, subject.text(), made, office));
            if (made % 2 == 0) {
                letters.internal()
                        .act(
                                office.clerk(),
                                letter,
                                kind.route,
                                routed(kind, unit.get().id()),
                                "");
            }
            made++;
        }
        letters.internal()
                .create(
                        office.clerk(),
                        draft(kind, "การสอบข้อเท็จจริงกรณีร้องเรียน", made, office)
                                .with(kind.secrecy, "CONFIDENTIAL")
                                .with(
                                        kind.readers,
                                        List.of(new RecordDraft()
                                                .with(
                                                        kind.reader,
                                                        office.people()
                                                                .apply("16")
                                                                .person()))));
        return 1 + (made + 2) / 3;
    }

    private static RecordDraft draft(LetterInKind kind, String subject, int no, LetterYearOffice office) {
        int sender = no % LetterYearTexts.SENDERS.size();
        return new RecordDraft()
                .with(kind.sender, LetterYearTexts.SENDERS.get(sender))
                .with(kind.letterNo, LetterYearTexts.CODES.get(sender) + "/" + (3_000 + no))
                .with(kind.letterOn, office.today().minusDays(1 + no % 4))
                .with(kind.subject, subject)
                .with(kind.urgency, no % 4 == 0 ? "URGENT" : "NORMAL")
                .with(kind.answerBy, office.today().plusDays(5 + no % 9));
    }

    private static RecordDraft routed(LetterInKind kind, UnitId unit) {
        return new RecordDraft()
                .with(kind.units, List.of(new RecordDraft().with(kind.unit, unit)))
                .with(kind.instruction, "เพื่อโปรดดำเนินการ");
    }
}
