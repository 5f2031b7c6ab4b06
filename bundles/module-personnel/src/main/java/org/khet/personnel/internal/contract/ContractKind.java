package org.khet.personnel.internal.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelCodes;
import org.khet.personnel.internal.PersonnelFiles;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * The contract of somebody hired (สัญญาจ้าง): kind, rate and fund as the budget lists have them; its end is reminded of twice, a renewal is a
 * contract of its own. Source: other-groups HR-P29, H-11, HR-20.
 */
public final class ContractKind extends RecordKind {
    public final Field<String> sort =
            code("contract_code", PersonnelCodes.CONTRACT).filtered();
    public final Field<String> number = text("contract_no", 60).searched();
    public final Field<String> name = text("full_name", 200).searched();
    public final Field<Optional<PersonId>> person = person("person").optional();
    public final Field<Optional<UnitId>> unit = unit("unit").optional().filtered();
    public final Field<Optional<SchoolId>> school = school("school").optional().filtered();
    public final Field<BigDecimal> rate = baht("month_rate").positive();
    public final Field<String> fund = text("fund", 200);
    public final Field<Optional<RecordLink>> allocation =
            link("allocation", "policyplan.allocation").optional();
    public final Field<LocalDate> from = day("first_day").sorted();
    public final Field<LocalDate> until = day("last_day").notBefore(from).sorted();
    public final Field<Optional<List<FileId>>> papers =
            files("papers", PersonnelFiles.PAPER, PersonnelFiles.MOST).optional();
    public final Field<Optional<Long>> previous =
            record("previous", "personnel.contract").optional().byCode();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").optional().byCode();

    public final State inForce = state("IN_FORCE", StateTone.RUN);
    public final State renewed = end("RENEWED", StateTone.DONE);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Field<String> nextNumber = text("next_no", 60).orEmpty().from(renewed);
    public final Field<Optional<LocalDate>> nextUntil =
            day("next_until").optional().from(renewed).notBefore(until);
    public final Field<Optional<LocalDate>> endedOn = day("ended_on").optional().from(ended);

    public final Action renew = action("renew")
            .from(inForce)
            .to(renewed)
            .needs(PersonnelPermissions.POST_KEEP)
            .demands(nextNumber, nextUntil)
            .icon("repeat");
    public final Action finish = action("finish")
            .from(inForce)
            .to(ended)
            .needs(PersonnelPermissions.POST_KEEP)
            .demands(endedOn)
            .because()
            .backward("archive");
    public final Action remind = action("remind")
            .from(inForce)
            .automatic()
            .does((row, now) -> row.with(remindedOn, now.today()))
            .tells(PersonnelPermissions.POST_KEEP);

    /** The kind as the module keeps it. */
    public ContractKind() {
        super("personnel", "contract", "psn_contract");
        rights(PersonnelPermissions.POST_VIEW, PersonnelPermissions.POST_KEEP, inForce);
        dueBy(until);
        oneOf(unit, school);
        titled(number, name);
        list(sort, number, name, unit, school, rate, from, until);
        ordered(until, false);
        section("who", sort, number, name, person, unit, school);
        section("pay", rate, fund, allocation);
        section("days", from, until, previous, remindedOn, papers);
        tab("in-force", inForce);
        tab("ending", now -> List.of(in(inForce), until.below(now.today().plusDays(91))));
        tab("over", now -> List.of(in(inForce), until.below(now.today())));
        tab("all");
        way(inForce, renewed);
        menu("HR", "handshake", 633, "posts");
    }

    /** Told once, before anybody works: the renewal of a contract is the next one. */
    public void keep(RecordService<ContractKind> service) {
        renew.then((row, now) -> {
            RecordDraft next = RecordDraft.of(row)
                    .with(number, row.get(nextNumber))
                    .with(from, row.get(until).plusDays(1))
                    .with(until, row.get(nextUntil).orElseThrow())
                    .with(previous, row.id())
                    .with(remindedOn, null)
                    .with(papers, null)
                    .with(nextNumber, null)
                    .with(nextUntil, null);
            service.internal().create(now.caller(), next);
        });
    }

    /** Whether a reminder is due: one for each of the two days before the end, each once. */
    public boolean reminds(RecordRow row, LocalDate today, int first, int second) {
        LocalDate last = row.get(until);
        LocalDate firstDay = last.minusDays(first);
        LocalDate secondDay = last.minusDays(second);
        if (today.isBefore(firstDay) || today.isAfter(last)) {
            return false;
        }
        LocalDate since = today.isBefore(secondDay) ? firstDay : secondDay;
        return row.get(remindedOn).filter(day -> !day.isBefore(since)).isEmpty();
    }
}
