package org.khet.documents.internal.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.demo.LetterYearPlan.Fate;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.register.SqlWriter;
import org.khet.documents.internal.setting.RetentionClass;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiFolding;
import org.khet.portal.api.time.OfficeTime;

/** Writes a year of letters that went out: answers to schools, and a circular to all schools each week. Source: core I.3, CORE-52. */
final class LetterYearOutgoing {
    private static final int WEEKS = 50;
    private static final int OLDEST_WEEK = 156;
    private static final int OLD_CIRCULARS = 6;
    private static final int OWING_WEEKS = 4;

    private final LetterYearOffice office;
    private final LetterYearKeys keys;
    private final Map<RegisterSort, RecordRow> registers = new EnumMap<>(RegisterSort.class);
    private final TableBatch letters = new TableBatch(
            "doc_letter_out",
            "id, office_id, version, state, creator_id, author, created_at, reason, folded, unit_id, drafter_id, number,"
                    + " running, number_year, dated, subject, addressee, body, urgency, secrecy, register_id, pass,"
                    + " signer_id, signed_name, signed_at, sort, answers_id, wants, reply_by, receiver_count, owed,"
                    + " retention, filed_at, kept_until");
    private final TableBatch receivers =
            new TableBatch("doc_letter_out_to", "id, office_id, record_id, line_no, sort, school_id, unit_id");
    private final TableBatch deliveries = new TableBatch(
            "doc_delivery",
            "id, office_id, version, state, creator_id, author, created_at, reason, folded, letter_id, receiver, name,"
                    + " letter_no, subject, school_id, unit_id, sent_at, wants, reply_by, overdue_on, received_at, read_at,"
                    + " answered_at, reply_text");
    private final TableBatch steps = LetterYearSteps.table();

    LetterYearOutgoing(LetterYearOffice office, LetterYearKeys keys) {
        this.office = office;
        this.keys = keys;
    }

    private record Draft(
            Instant at,
            String unit,
            UnitId unitId,
            String subject,
            Optional<School> school,
            @Nullable Long answers) {
        LocalDate day() {
            return OfficeTime.day(at);
        }
    }

    /** Writes them in the order of their days; how many. */
    int write(SqlWriter sql, List<LetterYearIncoming.Written> incoming) {
        List<Draft> drafts = new ArrayList<>();
        for (LetterYearIncoming.Written letter : incoming) {
            boolean done =
                    letter.planned().fate() == Fate.DONE || letter.planned().fate() == Fate.FILED;
            if (done && letter.school().isPresent()) {
                drafts.add(new Draft(
                        letter.planned().finished(),
                        letter.subject().unit(),
                        letter.unit(),
                        "แจ้งผลการพิจารณา" + letter.subject().text(),
                        letter.school(),
                        letter.id()));
            }
        }
        circulars(drafts);
        drafts.sort(Comparator.comparing(Draft::at));
        drafts.forEach(this::write);
        List.of(letters, receivers, deliveries, steps).forEach(table -> table.write(sql, office.office()));
        return drafts.size();
    }

    private void circulars(List<Draft> drafts) {
        IntStream.concat(IntStream.range(OLDEST_WEEK - OLD_CIRCULARS, OLDEST_WEEK), IntStream.rangeClosed(1, WEEKS))
                .forEach(week -> circular(week, drafts));
    }

    private void circular(int week, List<Draft> drafts) {
        var subject = LetterYearTexts.SUBJECTS.get(week % LetterYearTexts.SUBJECTS.size());
        Instant at = office.today()
                .minusWeeks(week)
                .with(java.time.DayOfWeek.WEDNESDAY)
                .atTime(LocalTime.of(15, 20))
                .atZone(OfficeTime.ZONE)
                .toInstant();
        office.units()
                .apply(subject.unit())
                .filter(unit -> !office.schools().isEmpty())
                .ifPresent(unit ->
                        drafts.add(new Draft(at, subject.unit(), unit.id(), subject.text(), Optional.empty(), null)));
    }

    private void write(Draft draft) {
        boolean circular = draft.school().isEmpty();
        boolean asks = circular && draft.day().isAfter(office.today().minusWeeks(OWING_WEEKS));
        RecordRow register = registers.computeIfAbsent(
                circular ? RegisterSort.CIRCULAR : RegisterSort.OUTGOING,
                sort -> office.numbers().demand(office.clerk(), sort, Optional.empty(), ""));
        RegisterNumber number = office.numbers().next(register, draft.day(), Optional.of(draft.unitId()));
        List<LetterYearReceiver> to = LetterYearReceiver.of(office, draft.school(), draft.day());
        Caller drafter = office.of(LetterYearTexts.WORKERS, draft.unit());
        Caller head = office.people().apply("01");
        long id = keys.next();
        LocalDate replyBy = asks ? draft.day().plusDays(10) : null;
        long weeksAgo = ChronoUnit.WEEKS.between(draft.day(), office.today());
        int owed = 0;
        for (int i = 0; i < to.size(); i++) {
            boolean answers = asks && (i + weeksAgo) % 3 != 0; // of three weeks each school answered two and owes one
            owed += asks && !answers ? 1 : 0;
            delivery(draft, id, number.text(), to.get(i), replyBy, answers);
        }
        boolean sent = asks && owed > 0;
        String retention = circular ? "1Y" : "10Y"; // circulars are of use until the next one
        letters.add(
                id,
                office.office().value(),
                1,
                sent ? "SENT" : "FILED",
                drafter.person().value(),
                drafter.name(),
                draft.at(),
                "",
                ThaiFolding.fold(number.text() + " " + draft.subject()),
                draft.unitId().value(),
                drafter.person().value(),
                number.text(),
                number.running(),
                number.buddhistYear(),
                draft.day(),
                draft.subject(),
                draft.school().map(School::name).orElse("ผู้อำนวยการโรงเรียนในสังกัดทุกแห่ง"),
                "ด้วยสำนักงานเขตพื้นที่การศึกษาขอแจ้งเรื่อง" + draft.subject() + " จึงเรียนมาเพื่อทราบและดำเนินการ",
                "NORMAL",
                "NONE",
                register.id(),
                1,
                head.person().value(),
                head.name(),
                draft.at(),
                circular ? "circular" : "external",
                draft.answers(),
                asks ? "REPLY" : "NOTHING",
                replyBy,
                to.size(),
                owed,
                sent ? null : retention,
                sent
                        ? null
                        : "ตู้ " + (7 + draft.day().getMonthValue() % 3) + " แฟ้ม "
                                + draft.day().getMonthValue(),
                sent ? null : RetentionClass.keptUntil(retention, draft.day()).orElse(null));
        receivers.add(
                keys.next(),
                office.office().value(),
                id,
                1,
                circular ? "ALL_SCHOOLS" : "SCHOOL",
                draft.school().map(one -> one.id().value()).orElse(null),
                null);
        int line = 1;
        for (LetterYearReceiver one : to) {
            if (one.unit() != null) {
                line++;
                receivers.add(keys.next(), office.office().value(), id, line, "UNIT", null, one.unit());
            }
        }
        var history = new LetterYearSteps(steps, keys, "letter-out", id);
        history.add("create", "created", "DRAFT", drafter, draft.at().minusSeconds(86_400));
        history.add("send", "sent", "SENT", office.clerk(), draft.at());
        if (!sent) {
            history.add("file", "filed", "FILED", office.clerk(), draft.at().plusSeconds(7_200));
        }
    }

    private void delivery(
            Draft draft, long letter, String no, LetterYearReceiver to, @Nullable LocalDate replyBy, boolean answers) {
        boolean read = replyBy == null || answers || to.key() % 2 == 0;
        Instant seen = draft.at().plusSeconds(9_000 + to.key() % 50 * 600);
        deliveries.add(
                keys.next(),
                office.office().value(),
                1,
                answers ? "ANSWERED" : read ? "READ" : "SENT",
                office.clerk().person().value(),
                office.clerk().name(),
                draft.at(),
                "",
                ThaiFolding.fold(to.name() + " " + no + " " + draft.subject()),
                letter,
                to.unit() == null ? "school:" + to.school() : "unit:" + to.unit(),
                to.name(),
                no,
                draft.subject(),
                to.school(),
                to.unit(),
                draft.at(),
                replyBy == null ? "NOTHING" : "REPLY",
                replyBy,
                replyBy,
                read ? seen : null,
                read ? seen : null,
                answers ? seen.plusSeconds(86_400) : null,
                answers ? "ส่งข้อมูลตามที่ขอแล้ว" : null);
    }
}
