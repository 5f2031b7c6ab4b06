package org.khet.personnel.internal.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelCodes;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * A post with its quota (ทะเบียนอัตรากำลัง): posts of the office are those of the portal's register, which says number and holder; posts of
 * schools are kept here alone. A post has one holder, and a person one post. Source: other-groups HR-P02, H-01, HR-01.
 */
public final class PostKind extends RecordKind {
    public final Field<Optional<PostId>> post = post("post").optional().typedOnce();
    public final Field<Optional<SchoolId>> school =
            school("school").optional().typedOnce().filtered();
    public final Field<String> number = text("number", 40)
            .orEmpty()
            .neededIf(school.isFilled())
            .typedOnce()
            .searched()
            .sorted();
    public final Field<Optional<UnitId>> unit = unit("unit").optional().byCode().filtered();
    public final Field<Optional<String>> line = code("line_code", PersonnelCodes.SCHOOL_LINE)
            .optional()
            .neededIf(school.isFilled())
            .onlyIf(school.isFilled())
            .typedOnce()
            .filtered();
    public final Field<Optional<String>> subject = code("subject_code", PersonnelCodes.SUBJECT)
            .optional()
            .onlyIf(school.isFilled())
            .typedOnce()
            .filtered();
    public final Field<String> quota =
            code("quota_code", PersonnelCodes.QUOTA).initially("OFFICE").filtered();
    public final Field<Optional<PersonId>> holder = person("holder").optional().filtered();
    public final Field<Optional<LocalDate>> vacantFrom =
            day("vacant_from").optional().sorted().byCode();
    public final Field<Optional<String>> vacancy =
            code("vacancy_code", PersonnelCodes.VACANCY).optional().filtered();
    public final Field<String> note = longText("note", 1000).orEmpty();

    public final State inUse = state("IN_USE", StateTone.RUN);
    public final State cut = end("CUT", StateTone.IDLE);

    /** The number of a post of a school was typed wrong; what a post is, and where, changes by an order alone. Source: HR-03. */
    public final Action renumber = action("renumber")
            .from(inUse)
            .needs(PersonnelPermissions.POST_KEEP)
            .when(school.isFilled(), "personnel.error.number-of-portal")
            .corrects(number)
            .inOwnTime();

    public final Action take = action("take", "taken").from(inUse).automatic().icon("user-check");
    public final Action vacate = action("vacate").from(inUse).automatic().icon("user-round-x");
    public final Action abolish =
            action("abolish").from(inUse).to(cut).automatic().icon("archive");

    /**
     * The kind as the module keeps it.
     *
     * @param holders who holds what
     */
    public PostKind(PostHolders holders) {
        super("personnel", "post", "psn_post");
        rights(PersonnelPermissions.POST_VIEW, PersonnelPermissions.POST_KEEP, inUse);
        oneOf(post, school);
        unique(school, number);
        rule(holders::keptOnce);
        rule(holders::heldOnce);
        create().does(holders::filled);
        titled(number, line, school, unit);
        list(number, unit, school, line, subject, quota, holder, vacantFrom);
        ordered(number, false);
        section("post", post, school, number, unit, line, subject, quota);
        section("holder", holder, vacantFrom, vacancy, note);
        tab("all", inUse);
        tab("vacant", this::vacant);
        tab("cut", cut);
        offered(day -> List.of(in(inUse)));
        menu("HR", "id-card", 630, "posts");
    }

    /** Posts that nobody holds today. */
    public List<Condition> vacant(RecordContext now) {
        return List.of(in(inUse), vacantOn(now.today()));
    }

    /** The condition that nobody holds a post on that day. */
    public Condition vacantOn(LocalDate day) {
        return Condition.any(holder.isEmpty(), vacantFrom.below(day.plusDays(1)));
    }
}
