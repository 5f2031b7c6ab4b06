package org.khet.promotion.internal.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.promotion.internal.setting.ActivityCodes;
import org.khet.promotion.internal.setting.MinimalData;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;

/**
 * A unit of scouts, red-cross youth, girl guides or military students of a school in a year, with its leaders: people of the portal, or
 * others by name. When the next year began, each morning puts it aside, changed no more but by the group with a reason; its school carries
 * it into the new year. Source: other-groups PROM-07, P06.
 */
public final class YouthUnitKind extends PromotionKind {
    private static final int MOST = 9999;

    public final Field<SchoolId> school = school("school").filtered();
    public final Field<Integer> year = schoolYear("school_year");
    public final Field<String> sort =
            code("sort_code", ActivityCodes.YOUTH_UNIT).filtered();
    public final Field<String> name = text("unit_name", 200).searched();
    public final Field<String> permitNo = text("permit_no", 60).orEmpty();
    public final Field<Integer> male = whole("male", 0, MOST).initially(0).summed();
    public final Field<Integer> female = whole("female", 0, MOST).initially(0).summed();
    public final Lines leaders = lines("leaders", "prm_youth_leader", 1, 50);
    public final Field<Optional<PersonId>> person =
            leaders.person("leader_person").optional().unique();
    public final Field<String> leader =
            leaders.text("leader", 200).unique().when(MinimalData::refused).orEmpty();
    public final Field<String> badge = leaders.text("qualification", 100).orEmpty();
    public final Field<Optional<LocalDate>> trainedOn =
            leaders.day("trained_on").optional();
    public final Field<Integer> leaderCount = whole("leader_count", 0, MOST)
            .formula(row -> row.lines(leaders).size())
            .summed();

    public final State kept = state("IN_FORCE", StateTone.RUN).notAwaited();
    public final State past = end("PAST", StateTone.IDLE);
    public final State carried = end("CARRIED", StateTone.DONE);

    public final Action pass =
            action("pass", "passed").from(kept).to(past).automatic().icon("archive");
    public final Action carry = action("carry")
            .from(past)
            .to(carried)
            .needs(PromotionPermissions.REGISTER_KEEP)
            .inOwnTime()
            .icon("copy");
    public final Action correct = action("correct")
            .from(past, carried)
            .needs(PromotionPermissions.REPORT_ACCEPT)
            .corrects(permitNo, male, female)
            .inOwnTime()
            .icon("pencil");

    /** The kind as the module keeps it. */
    public YouthUnitKind(PromotionOffice office) {
        super("youth-unit", "youth-units", "prm_youth_unit", office);
        rights(PromotionPermissions.REGISTER_VIEW, PromotionPermissions.REGISTER_KEEP, kept);
        personal();
        leaders.oneOf(leader, person);
        isAbout(school);
        unique(school, year, sort, name);
        titled(name, school);
        list(year, school, sort, name, male, female, leaderCount);
        section("what", school, year, sort, name, permitNo, male, female);
        section("leaders", leaders);
        tab("kept", now -> List.of(in(kept), year.is(office.schoolYear(now.office(), now.today()))));
        tab("past", now -> List.of(in(past), year.is(office.schoolYear(now.office(), now.today()) - 1)));
        tab("all");
        menu(MENU, "compass", 632, "activities");
    }
}
