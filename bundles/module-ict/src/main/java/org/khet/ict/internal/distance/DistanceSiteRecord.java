package org.khet.ict.internal.distance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.setting.TextValidator;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;

/**
 * Readiness of a school for distance education in a term: sets, those that work, line, rooms and who is responsible. A fault
 * becomes a ticket of the desk. Source: ict C.3, ICT-P23 to P25, D12, kinds-ict ict.dl-site, ICT-77.
 */
public final class DistanceSiteRecord extends RecordKind {
    /** Reports a fault to the desk. */
    @FunctionalInterface
    public interface FaultReport {
        /**
         * Opens a ticket in the running transaction, once for each key.
         *
         * @return its number
         */
        String open(RecordContext now, String key, String phone, String words);
    }

    public final Field<SchoolId> school = school("school").filtered();
    public final Field<DistanceSystem> system =
            choice("system", DistanceSystem.class).filtered();
    public final Field<TermOfYear> term = schoolTerm("term").filtered();
    public final Field<Integer> sets = whole("sets", 0, 10_000).summed();
    public final Field<Integer> working = whole("working_sets", 0, 10_000).summed();
    public final Field<String> serials = text("serials", 500).orEmpty();
    public final Field<Optional<BigDecimal>> mbps =
            decimal("mbps", 1).min(BigDecimal.ZERO).optional();
    public final Field<Integer> rooms = whole("rooms", 0, 1000);
    public final Field<String> grades = text("grades", 100);
    public final Field<String> subjects = text("subjects", 300).orEmpty();
    public final Field<PersonId> teacher = person("teacher");
    public final Field<Boolean> ready = yesNo("ready").filtered();
    public final Field<String> missing = longText("missing", 1000).orEmpty().neededIf(ready.is(false));

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State sent = state("SENT", StateTone.WAIT);
    public final State returned = state("RETURNED", StateTone.NEAR);
    public final State checked = end("CHECKED", StateTone.DONE);
    public final Field<Optional<PersonId>> checkedBy =
            person("checked_by").byCode().optional();
    public final Field<String> faultWords =
            text("fault", 500).from(draft, sent, returned, checked).orEmpty();
    public final Field<String> phone = text("phone", 20)
            .from(draft, sent, returned, checked)
            .when((field, value, now) ->
                    Optional.ofNullable(TextValidator.wrongPhone(field, TextValidator.phone(value))))
            .orEmpty();
    public final Field<String> ticket = text("ticket", 60).byCode().searched().orEmpty();

    public final Action send = action("send", "sent")
            .from(draft, returned)
            .to(sent)
            .needs(IctWorkPermissions.DISTANCE_EDIT)
            .tells(IctWorkPermissions.DISTANCE_CHECK)
            .icon("send");
    public final Action check = action("check")
            .from(sent)
            .to(checked)
            .needs(IctWorkPermissions.DISTANCE_CHECK)
            .does((row, now) -> row.with(checkedBy(), now.caller().person()))
            .icon("circle-check")
            .tellsMaker();
    public final Action giveBack = action("give-back")
            .from(sent)
            .to(returned)
            .needs(IctWorkPermissions.DISTANCE_CHECK)
            .because()
            .backward("undo-2")
            .tellsMaker();
    public final Action report = action("report")
            .from(draft, sent, returned, checked)
            .needs(IctWorkPermissions.DISTANCE_EDIT)
            .demands(faultWords, phone)
            .does(this::reported)
            .icon("wrench");

    private final FaultReport faults;

    /** @param faults where faults are reported */
    public DistanceSiteRecord(FaultReport faults) {
        super("ict", "dl-site", "ict_dl_site");
        this.faults = faults;
        rights(IctWorkPermissions.DISTANCE_VIEW, IctWorkPermissions.DISTANCE_EDIT, draft, returned);
        isAbout(school);
        unique(school, system, term);
        rule((row, now) -> row.get(working) > row.get(sets)
                ? Optional.of(Problem.of("working_sets", "ict.error.sets", row.get(sets)))
                : Optional.empty());
        titled(school, system, term);
        list(school, system, term, sets, working, rooms, ready, ticket);
        section("what", school, system, term, teacher);
        section("sets", sets, working, serials, mbps, rooms, grades, subjects);
        section("ready", ready, missing);
        tab("open", draft, returned);
        tab("check", sent);
        tab("unready", now -> List.of(ready.is(false)));
        tab("all");
        way(draft, sent, checked);
        menu("ICT", "graduation-cap", 90, "distance");
    }

    private RecordRow reported(RecordRow row, RecordContext now) {
        String key = "dl-" + row.id() + "-" + now.now().toEpochMilli();
        String number = faults.open(now, key, row.get(phone), row.get(system) + " " + row.get(faultWords));
        return row.with(ticket, number);
    }

    private Field<Optional<PersonId>> checkedBy() {
        return checkedBy;
    }
}
