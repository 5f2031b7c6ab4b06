package org.khet.ict.internal.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;

/**
 * Knowledge articles: written, reviewed, published and looked at again on their day; each version stays as it stood, and readers say
 * whether it helped. One of trouble has a category and signs, one on each line, by which it comes up while somebody reports; one of a
 * group needs neither. It is read until its next version is published. Source: ict ICT-33, ICT-89; core CORE-123; policyplan PLAN-90.
 */
public final class KnowledgeArticleRecord extends RecordKind {
    private static final FileRules FILES =
            new FileRules(20L << 20, Set.of("application/pdf", "image/jpeg", "image/png"));
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<Optional<UnitId>> group = unit("group_unit").filtered().optional();
    public final Field<String> category =
            code("category", IctCodes.CATEGORY).filtered().orBlank().neededIf(group.isEmpty());
    public final Field<Optional<RecordLink>> process =
            link("process", "processes.process", "processes.case").optional();
    public final Field<String> signs = longText("signs", 1000).searched().orBlank();
    public final Field<String> body = longText("body", 4000).searched();
    public final Field<String> tags = text("tags", 200).searched().orEmpty();
    public final Field<Optional<List<FileId>>> files = files("files", FILES, 5).optional();
    public final Field<String> ticket = text("ticket_no", 60).searched().orEmpty();
    public final Field<Integer> version = whole("version_no", 1, 1000).byCode().initially(1);
    public final Field<Optional<Long>> previous =
            record("previous", "ict.article").optional().byCode();
    public final Field<Optional<PersonId>> reviewer =
            person("reviewer").byCode().optional();
    public final Field<Optional<LocalDate>> reviewOn =
            day("review_on").byCode().sorted().filtered().optional();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").byCode().optional();
    /** Words of versions that were published before each version was an article of its own; nothing is added. */
    public final Lines editions =
            lines("editions", "ict_article_edition", 0, 200).byCode();

    public final Field<Integer> editionNo = editions.whole("edition_no", 1, 1000);
    public final Field<LocalDate> editionDay = editions.day("published_on");
    public final Field<PersonId> editionBy = editions.person("published_by");
    public final Field<String> editionBody = editions.longText("words", 4000);
    public final Lines votes = lines("votes", "ict_article_vote", 0, 5000).byCode();
    public final Field<PersonId> voter = votes.person("voter");
    public final Field<Boolean> helped = votes.yesNo("helped");
    public final Field<Integer> useful =
            whole("useful", 0, 5000).byCode().initially(0).sorted();
    public final Field<Integer> useless = whole("useless", 0, 5000).byCode().initially(0);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State asked = state("ASKED", StateTone.WAIT);
    public final State published = state("PUBLISHED", StateTone.RUN);
    public final State replaced = end("REPLACED", StateTone.IDLE);
    public final State retired = end("RETIRED", StateTone.LATE);

    public final Action ask = action("ask")
            .from(draft)
            .to(asked)
            .needs(IctWorkPermissions.KNOWLEDGE_EDIT)
            .when((row, now) -> signed(row))
            .saysWhyNot()
            .tells(row -> reviewers().apply(row))
            .icon("send");
    /** Its next version is published. */
    public final Action replace = action("replace").from(published).to(replaced).automatic();

    public final Action publish = action("publish")
            .from(asked)
            .to(published)
            .needs(IctWorkPermissions.KNOWLEDGE_REVIEW)
            .does(this::reviewed)
            .putsAside(replace)
            .icon("badge-check")
            .tellsMaker();
    public final Action giveBack = action("give-back")
            .from(asked)
            .to(draft)
            .needs(IctWorkPermissions.KNOWLEDGE_REVIEW)
            .because()
            .backward("undo-2")
            .tellsMaker();
    public final Action helps = action("help", "helped")
            .from(published)
            .needs(IctWorkPermissions.KNOWLEDGE_VIEW)
            .does((row, now) -> voted(row, now, true))
            .icon("thumbs-up");
    public final Action fails = action("fail", "failed")
            .from(published)
            .needs(IctWorkPermissions.KNOWLEDGE_VIEW)
            .does((row, now) -> voted(row, now, false))
            .icon("circle-x");
    public final Action keep = action("keep", "kept")
            .from(published)
            .needs(IctWorkPermissions.KNOWLEDGE_REVIEW)
            .does(this::reviewed)
            .icon("calendar-check");
    public final Action revise = action("revise")
            .from(published)
            .needs(IctWorkPermissions.KNOWLEDGE_EDIT)
            .makesNextVersion(previous, version)
            .inOwnTime()
            .icon("file-pen");
    public final Action retire = action("retire")
            .from(draft, published)
            .to(retired)
            .needs(IctWorkPermissions.KNOWLEDGE_REVIEW)
            .because()
            .backward("archive");
    /** The day of its review has come; done by the job. */
    public final Action remind = action("remind")
            .from(published)
            .automatic()
            .does((row, now) -> row.with(remindedOn(), now.today()))
            .tells(row -> reviewers().apply(row));

    private final Function<RecordContext, Integer> months;
    private final Function<RecordRow, Audience> reviewers;

    /**
     * @param months    after how many months a text is looked at again
     * @param reviewers who is told that one is to be looked at
     */
    public KnowledgeArticleRecord(Function<RecordContext, Integer> months, Function<RecordRow, Audience> reviewers) {
        super("ict", "article", "ict_article");
        this.months = months;
        this.reviewers = reviewers;
        rights(IctWorkPermissions.KNOWLEDGE_VIEW, IctWorkPermissions.KNOWLEDGE_EDIT, draft);
        belongsTo(group);
        seenByOffice();
        seenBySchools(published);
        titled(title);
        list(title, group, category, tags, version, reviewOn, useful, ticket);
        section("what", title, group, category, process, signs, body, files, tags, ticket);
        tab("published", published);
        tab("review", asked);
        tab("due", now -> List.of(in(published), reviewOn.below(now.today().plusDays(1))));
        tab("work", draft);
        tab("all");
        way(draft, asked, published);
        menu("ICT", "lightbulb", 22);
    }

    /** Only by signs it comes up where somebody reports trouble. */
    private Optional<Problem> signed(RecordRow row) {
        return !row.get(category).isEmpty() && row.get(signs).isBlank()
                ? Optional.of(Problem.of("", "ict.error.article-signs"))
                : Optional.empty();
    }

    private LocalDate next(RecordContext now) {
        return now.today().plusMonths(months.apply(now));
    }

    private RecordRow reviewed(RecordRow row, RecordContext now) {
        return row.with(reviewer, now.caller().person()).with(reviewOn, next(now));
    }

    /** One voice for each person; who changes their mind is counted once. */
    private RecordRow voted(RecordRow row, RecordContext now, boolean good) {
        List<RecordLine> all = new ArrayList<>(row.lines(votes));
        all.removeIf(one -> one.get(voter).equals(now.caller().person()));
        all.add(RecordLine.of(votes).with(voter, now.caller().person()).with(helped, good));
        int yes = (int) all.stream().filter(one -> one.get(helped)).count();
        return row.with(votes, all).with(useful, yes).with(useless, all.size() - yes);
    }

    private Field<Optional<LocalDate>> remindedOn() {
        return remindedOn;
    }

    private Function<RecordRow, Audience> reviewers() {
        return reviewers;
    }
}
