package org.khet.documents.internal.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.documents.internal.demo.LetterYearPlan.Fate;
import org.khet.documents.internal.demo.LetterYearTexts.Subject;
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

/** Writes a year of incoming letters with the entries of the groups and their history, in bulk, as the services would have. */
final class LetterYearIncoming {
    private static final String HEAD =
            "id, office_id, version, state, creator_id, author, created_at, reason, folded, ";
    private static final long YEAR = 1_000_000L;
    private final LetterYearOffice office;
    private final LetterYearKeys keys;
    private final Map<UnitId, RecordRow> books = new HashMap<>();
    private final List<Subject> subjects;
    private final List<Subject> ofSchools;
    private final TableBatch letters = new TableBatch(
            "doc_letter_in",
            HEAD + "number, number_key, register_id, received_at, backdated, letter_no, letter_on, sender_sort, sender,"
                    + " school_id, addressed_to, subject, urgency, secrecy, secret, channel, answer_by, retention,"
                    + " instruction, filed_at, kept_until, open_units, done_units, prints");
    private final TableBatch units = new TableBatch("doc_letter_in_unit", "id, office_id, record_id, line_no, unit_id");
    private final TableBatch workers =
            new TableBatch("doc_letter_in_worker", "id, office_id, record_id, line_no, person_id");
    private final TableBatch entries = new TableBatch(
            "doc_unit_entry",
            HEAD + "number, number_key, letter_id, central_no, letter_no, sender, subject, urgency, secret, unit_id,"
                    + " main_id, instruction, due, result, received_at");
    private final TableBatch steps = LetterYearSteps.table();

    LetterYearIncoming(LetterYearOffice office, LetterYearKeys keys) {
        this.office = office;
        this.keys = keys;
        this.subjects = known(LetterYearTexts.SUBJECTS);
        this.ofSchools = known(LetterYearTexts.OF_SCHOOLS);
    }

    private List<Subject> known(List<Subject> all) {
        return all.stream()
                .filter(one -> office.units().apply(one.unit()).isPresent())
                .toList();
    }

    /**
     * A letter as it was written.
     *
     * @param id      its key
     * @param planned what was planned
     * @param unit    group that has it
     * @param school  school that sent it, if one did
     */
    record Written(long id, LetterYearPlan.Letter planned, Subject subject, UnitId unit, Optional<School> school) {}

    /** Writes them in the order in which they came. */
    List<Written> write(SqlWriter sql) {
        RecordRow register = office.numbers().demand(office.clerk(), RegisterSort.INCOMING, Optional.empty(), "");
        List<Written> all = new ArrayList<>();
        for (LetterYearPlan.Letter letter : new LetterYearPlan(office.today())
                .letters(LetterYearTexts.SENDERS.size(), office.schools().size(), subjects.size())) {
            all.add(write(letter, register));
        }
        List.of(letters, units, workers, entries, steps).forEach(table -> table.write(sql, office.office()));
        return all;
    }

    private Written write(LetterYearPlan.Letter letter, RecordRow register) {
        boolean school = letter.sender() < 0;
        Optional<School> from = school ? Optional.of(office.schools().get(-1 - letter.sender())) : Optional.empty();
        Subject subject = school && !ofSchools.isEmpty()
                ? ofSchools.get(letter.subject() % ofSchools.size())
                : subjects.get(letter.subject());
        UnitId unit = office.units().apply(subject.unit()).orElseThrow().id();
        String sender = from.map(School::name).orElseGet(() -> LetterYearTexts.SENDERS.get(letter.sender()));
        String no = from.map(one -> "ศธ 04999." + one.id().value() % 100 + "/" + letter.no())
                .orElseGet(() -> LetterYearTexts.CODES.get(letter.sender())
                        + (letter.no() % 3 == 0 ? "/ว " : "/")
                        + letter.no());
        RegisterNumber number = office.numbers().next(register, letter.day(), Optional.empty());
        long id = keys.next();
        Fate fate = letter.fate();
        boolean open = fate == Fate.OFFERED || fate == Fate.ASSIGNED;
        boolean done = fate == Fate.DONE || fate == Fate.FILED;
        Caller clerk = office.clerk();
        letters.add(
                id,
                office.office().value(),
                1,
                open ? "ROUTED" : fate.name(),
                clerk.person().value(),
                clerk.name(),
                letter.at(),
                "",
                ThaiFolding.fold(String.join(" ", number.text(), no, sender, subject.text())),
                number.text(),
                number.buddhistYear() * YEAR + number.running(),
                register.id(),
                letter.at(),
                false,
                no,
                letter.day().minusDays(1 + letter.no() % 5),
                school ? "SCHOOL" : "AGENCY",
                sender,
                from.map(one -> one.id().value()).orElse(null),
                "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา",
                subject.text(),
                letter.urgency(),
                "NONE",
                false,
                letter.channel(),
                fate == Fate.REGISTERED ? null : letter.due(),
                letter.retention(),
                fate == Fate.REGISTERED ? null : "เพื่อโปรดดำเนินการ",
                fate == Fate.FILED ? "ตู้ " + (1 + letter.no() % 6) + " แฟ้ม " + (1 + letter.no() % 40) : null,
                fate == Fate.FILED
                        ? RetentionClass.keptUntil(letter.retention(), OfficeTime.day(letter.finished()))
                                .orElse(null)
                        : null,
                open ? 1 : 0,
                done ? 1 : 0,
                0);
        history(letter, id, clerk, subject);
        if (fate != Fate.REGISTERED) {
            units.add(keys.next(), office.office().value(), id, 1, unit.value());
            entry(new Written(id, letter, subject, unit, from), number, no, sender);
        }
        return new Written(id, letter, subject, unit, from);
    }

    private void history(LetterYearPlan.Letter letter, long id, Caller clerk, Subject subject) {
        var history = new LetterYearSteps(steps, keys, "letter-in", id);
        history.add("create", "created", "REGISTERED", clerk, letter.at());
        if (letter.fate() == Fate.REGISTERED) {
            return;
        }
        history.add("route", "routed", "ROUTED", clerk, letter.at().plusSeconds(1_800));
        if (letter.fate() == Fate.DONE || letter.fate() == Fate.FILED) {
            history.add(
                    "finish",
                    "finished",
                    "DONE",
                    office.of(LetterYearTexts.WORKERS, subject.unit()),
                    letter.finished());
        }
        if (letter.fate() == Fate.FILED) {
            history.add("file", "filed", "FILED", clerk, letter.finished().plusSeconds(3_600));
        }
    }

    private void entry(Written written, RegisterNumber central, String no, String sender) {
        LetterYearPlan.Letter letter = written.planned();
        Fate fate = letter.fate();
        boolean offered = fate == Fate.OFFERED;
        boolean done = fate == Fate.DONE || fate == Fate.FILED;
        String subject = written.subject().text();
        Caller clerk = office.clerk();
        Caller head = office.of(LetterYearTexts.HEADS, written.subject().unit());
        Caller worker = office.of(LetterYearTexts.WORKERS, written.subject().unit());
        long id = keys.next();
        Instant came = letter.at().plusSeconds(1_800);
        RecordRow book = books.computeIfAbsent(
                written.unit(), unit -> office.numbers().demand(clerk, RegisterSort.UNIT_BOOK, Optional.of(unit), ""));
        Optional<RegisterNumber> number = offered
                ? Optional.empty()
                : Optional.of(office.numbers().nextOfUnit(book, letter.day(), written.unit()));
        entries.add(
                id,
                office.office().value(),
                1,
                done ? "DONE" : fate.name(),
                clerk.person().value(),
                clerk.name(),
                came,
                "",
                ThaiFolding.fold(String.join(" ", central.text(), no, sender, subject)),
                number.map(RegisterNumber::text).orElse(null),
                number.map(one -> one.buddhistYear() * YEAR + one.running()).orElse(null),
                written.id(),
                central.text(),
                no,
                sender,
                subject,
                letter.urgency(),
                false,
                written.unit().value(),
                offered ? null : worker.person().value(),
                "เพื่อโปรดดำเนินการ",
                letter.due(),
                done ? "ดำเนินการและรายงานแล้ว" : null,
                offered ? null : came.plusSeconds(2_400));
        var history = new LetterYearSteps(steps, keys, "unit-entry", id);
        history.add("create", "created", "OFFERED", clerk, came);
        if (offered) {
            return;
        }
        history.add("receive", "received", "RECEIVED", head, came.plusSeconds(2_400));
        history.add("assign", "assigned", "ASSIGNED", head, came.plusSeconds(3_000));
        workers.add(
                keys.next(),
                office.office().value(),
                written.id(),
                1,
                worker.person().value());
        if (done) {
            history.add("finish", "finished", "DONE", worker, letter.finished());
        }
    }
}
