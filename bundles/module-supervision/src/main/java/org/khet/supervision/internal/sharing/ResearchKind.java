package org.khet.supervision.internal.sharing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.supervision.internal.SupervisionFiles;
import org.khet.supervision.internal.SupervisionPermissions;

/** Research and development of teaching and learning, with its result. Source: other-groups SUP-P02, SUP-14. */
public final class ResearchKind extends RecordKind {
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> researcher = text("researcher", 200).searched();
    public final Field<Optional<SchoolId>> school = school("school").optional().filtered();
    public final Field<UnitId> unit = unit("unit");
    public final Field<LocalDate> from = day("from_day").sorted();
    public final Field<LocalDate> to = day("to_day").notBefore(from);
    public final Field<Optional<RecordLink>> project =
            link("project", "policyplan.project").optional();
    public final Field<Optional<BigDecimal>> budget = baht("budget").optional().summed();
    public final Field<String> question = longText("research_question", 4000);
    public final Field<String> method = longText("research_method", 4000).orEmpty();

    public final State proposed = state("PROPOSED", StateTone.IDLE);
    public final State running = state("RUNNING", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.DONE);
    public final State dropped = end("DROPPED", StateTone.IDLE);

    public final Field<String> result = longText("result", 8000).orEmpty().from(ended);
    public final Field<Optional<List<FileId>>> papers =
            files("papers", SupervisionFiles.PAPER, 10).optional().from(ended);

    public final Action begin = action("begin", "begun")
            .from(proposed)
            .to(running)
            .needs(SupervisionPermissions.QUALITY_KEEP)
            .icon("play");
    public final Action finish = action("finish", "finished")
            .from(running)
            .to(ended)
            .needs(SupervisionPermissions.QUALITY_KEEP)
            .demands(result)
            .asks(papers)
            .icon("flag");
    public final Action drop = action("drop", "dropped")
            .from(proposed, running)
            .to(dropped)
            .needs(SupervisionPermissions.QUALITY_KEEP)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public ResearchKind() {
        super("supervision", "research", "researches", "sup_research");
        rights(SupervisionPermissions.QUALITY_VIEW, SupervisionPermissions.QUALITY_KEEP, proposed, running);
        belongsTo(unit);
        isAbout(school);
        titled(title);
        list(from, title, researcher, school, to, budget);
        ordered(from, true);
        section("what", title, researcher, school, unit, from, to, project, budget);
        section("how", question, method);
        tab("open", proposed, running);
        tab("all");
        way(proposed, running, ended);
        menu("SUP", "compass", 41, "sharing");
    }
}
