package org.khet.personnel.internal.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.personnel.internal.PersonnelCodes;
import org.khet.personnel.internal.PersonnelPermissions;
import org.khet.personnel.internal.PersonnelSettingReader;
import org.khet.personnel.internal.body.EffectiveOrderKind;
import org.khet.personnel.internal.register.PersonnelFileChanges;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.post.PostEnding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.PostOrders;
import org.khet.portal.api.post.StandardPosts;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * A post is made, cut, moved or upgraded by a resolution (กำหนด ยุบ ตัดโอน ปรับปรุงตำแหน่ง); the order changes the register of posts, for
 * posts of the office the portal's too. Source: other-groups HR-P02, HR-03.
 */
public final class PostChangeKind extends EffectiveOrderKind {
    private static final List<PostChangeSort> OF_A_POST =
            List.of(PostChangeSort.CUT, PostChangeSort.MOVE, PostChangeSort.UPGRADE);
    private static final List<PostChangeSort> PLACED = List.of(PostChangeSort.CREATE, PostChangeSort.MOVE);
    private static final List<PostChangeSort> NAMED = List.of(PostChangeSort.CREATE, PostChangeSort.UPGRADE);

    private final PostHolders holders;
    private final PersonnelFileChanges files;

    public final Field<PostChangeSort> sort =
            choice("sort", PostChangeSort.class).filtered();
    public final Field<Optional<Long>> post = record("post_record", "personnel.post")
            .optional()
            .neededIf(sort.in(OF_A_POST))
            .onlyIf(sort.in(OF_A_POST));
    public final Field<String> number = text("number", 40)
            .orEmpty()
            .neededIf(sort.is(PostChangeSort.CREATE))
            .onlyIf(sort.is(PostChangeSort.CREATE))
            .searched();
    public final Field<Optional<UnitId>> unit = unit("unit").optional().onlyIf(sort.in(PLACED));
    public final Field<Optional<SchoolId>> school = school("school").optional().onlyIf(sort.in(PLACED));
    public final Field<Optional<String>> schoolLine =
            code("school_line", PersonnelCodes.SCHOOL_LINE).optional().onlyIf(sort.in(NAMED));
    public final Field<Optional<String>> subject =
            code("subject_code", PersonnelCodes.SUBJECT).optional().onlyIf(sort.in(NAMED));
    public final Field<Optional<String>> officeLine = code("office_line", StandardPosts.LINES)
            .optional()
            .onlyIf(sort.is(PostChangeSort.CREATE))
            .neededIf(Condition.all(sort.is(PostChangeSort.CREATE), school.isEmpty()));
    public final Field<Optional<String>> officeType =
            code("office_type", StandardPosts.TYPES).optional().onlyIf(sort.in(NAMED));
    public final Field<Optional<String>> officeRank =
            code("office_rank", StandardPosts.RANKS).optional().onlyIf(sort.in(NAMED));
    public final Field<Optional<String>> quota =
            code("quota_code", PersonnelCodes.QUOTA).optional().onlyIf(sort.is(PostChangeSort.CREATE));
    public final Field<String> why = longText("why_text", 2000);

    /** The kind over posts and files. */
    public PostChangeKind(PersonnelSettingReader settings, PostHolders holders, PersonnelFileChanges files) {
        super("post-change", "psn_post_change", settings, false);
        this.holders = holders;
        this.files = files;
        usualWay();
        rights(PersonnelPermissions.POST_VIEW, PersonnelPermissions.POST_KEEP, draft);
        rule(this::placed);
        titled(sort, number, post);
        list(sort, number, post, unit, school, body, resolutionNo, orderNo, effectiveOn);
        section("what", sort, post, number, unit, school, schoolLine, subject);
        section("office", officeLine, officeType, officeRank, quota);
        section("why", why, body);
        tab("open", draft, atBody, resolved, coming);
        tab("all");
        way(draft, atBody, resolved, coming, ordered);
        menu("HR", "workflow", 632, "posts");
    }

    /** An upgraded post says to what: one of a school its line or subject, one of the office its type or rank, neither that of the other. */
    private Optional<Problem> upgraded(RecordRow row, RecordContext now) {
        boolean ofSchool = row.get(post)
                .flatMap(key -> holders.posts().find(now.office(), key))
                .filter(one -> one.has(holders.posts().kind().school))
                .isPresent();
        boolean asSchool = row.has(schoolLine) || row.has(subject);
        boolean asOffice = row.has(officeType) || row.has(officeRank);
        Field<?> field = ofSchool ? schoolLine : officeRank;
        if (ofSchool ? asOffice : asSchool) {
            return Optional.of(Problem.of(field.name(), "personnel.error.other-sort-of-post"));
        }
        return asSchool || asOffice ? Optional.empty() : Optional.of(Problem.of(field.name(), "records.error.missing"));
    }

    /** A post of a school says its line; one that moves says where to. */
    private Optional<Problem> placed(RecordRow row, RecordContext now) {
        if (!row.has(sort)) {
            return Optional.empty();
        }
        if (row.get(sort) == PostChangeSort.CREATE && row.has(school) && !row.has(schoolLine)) {
            return Optional.of(Problem.of(schoolLine.name(), "records.error.missing"));
        }
        if (row.get(sort) == PostChangeSort.UPGRADE) {
            return upgraded(row, now);
        }
        return row.get(sort) == PostChangeSort.MOVE && !row.has(unit) && !row.has(school)
                ? Optional.of(Problem.of(unit.name(), "records.error.missing"))
                : Optional.empty();
    }

    @Override
    protected void carryOut(RecordRow row, RecordContext now) {
        LocalDate day = row.get(effectiveOn).orElse(now.today());
        switch (row.get(sort)) {
            case CREATE -> make(row, now);
            case CUT -> cut(row, now, day);
            case MOVE -> move(row, now);
            case UPGRADE -> upgrade(row, now);
        }
    }

    private void make(RecordRow row, RecordContext now) {
        PostKind kind = holders.posts().kind();
        RecordDraft made = new RecordDraft().with(kind.quota, row.get(quota).orElse("OFFICE"));
        if (row.has(school)) {
            made.with(kind.school, row.get(school).orElseThrow())
                    .with(kind.number, row.get(number))
                    .with(kind.line, row.get(schoolLine).orElse(null))
                    .with(kind.subject, row.get(subject).orElse(null));
        } else {
            made.with(
                    kind.post,
                    holders.orders()
                            .make(
                                    now.caller(),
                                    new PostOrders.Content(
                                            row.get(number),
                                            row.get(officeLine).orElse(""),
                                            row.get(officeType).orElse(""),
                                            row.get(officeRank).orElse(""),
                                            row.get(unit).orElse(null))));
        }
        holders.posts().internal().create(now.caller(), made);
    }

    private RecordRow changed(RecordRow row, RecordContext now) {
        return row.get(post)
                .flatMap(key -> holders.posts().find(now.office(), key))
                .orElseThrow(() -> Rejected.of(post.name(), "personnel.error.post-cut"));
    }

    /** A post is cut only when nobody holds it any more. */
    private void cut(RecordRow row, RecordContext now, LocalDate day) {
        PostKind kind = holders.posts().kind();
        RecordRow old = changed(row, now);
        holders.obstacles().obstacle(post.name(), now.office(), old.id(), day).ifPresent(problem -> {
            throw new Rejected(List.of(problem));
        });
        old.get(kind.post)
                .ifPresent(key -> holders.orders()
                        .end(
                                now.caller(),
                                key,
                                new PostEnding(day.minusDays(1), PostEnding.Reason.ABOLISHED, row.get(orderNo), null)));
        holders.posts().internal().act(now.caller(), old, kind.abolish);
    }

    private void move(RecordRow row, RecordContext now) {
        PostKind kind = holders.posts().kind();
        RecordRow old = changed(row, now);
        Optional<PostId> office = old.get(kind.post);
        if (office.isPresent() == row.has(school)) {
            throw Rejected.of(school.name(), "personnel.error.moves-within");
        }
        office.flatMap(key -> holders.post(now.office(), key))
                .ifPresent(one -> holders.orders()
                        .change(
                                now.caller(),
                                one.id(),
                                new PostOrders.Content(
                                        one.number(),
                                        one.line(),
                                        one.type(),
                                        one.rank(),
                                        row.get(unit).orElse(null))));
        RecordDraft there = office.isPresent()
                ? new RecordDraft().with(kind.unit, row.get(unit).orElse(null))
                : new RecordDraft().with(kind.school, row.get(school).orElse(null));
        RecordRow moved = holders.posts().internal().change(now.caller(), old, there);
        moved.get(kind.holder)
                .ifPresent(
                        holder -> files.placed(holder, holders.place(moved, moved.get(kind.number)), source(row), now));
    }

    private void upgrade(RecordRow row, RecordContext now) {
        PostKind kind = holders.posts().kind();
        RecordRow old = changed(row, now);
        old.get(kind.post)
                .flatMap(key -> holders.post(now.office(), key))
                .ifPresent(one -> holders.orders()
                        .change(
                                now.caller(),
                                one.id(),
                                new PostOrders.Content(
                                        one.number(),
                                        row.get(officeLine).orElse(one.line()),
                                        row.get(officeType).orElse(one.type()),
                                        row.get(officeRank).orElse(one.rank()),
                                        one.unit())));
        if (old.has(kind.school) && (row.has(schoolLine) || row.has(subject))) {
            holders.posts()
                    .internal()
                    .change(
                            now.caller(),
                            old,
                            new RecordDraft()
                                    .with(
                                            kind.line,
                                            row.get(schoolLine)
                                                    .or(() -> old.get(kind.line))
                                                    .orElse(null))
                                    .with(
                                            kind.subject,
                                            row.get(subject)
                                                    .or(() -> old.get(kind.subject))
                                                    .orElse(null)));
        }
    }
}
