package org.khet.supervision.internal.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.supervision.internal.SupervisionCodes;
import org.khet.supervision.internal.SupervisionFiles;
import org.khet.supervision.internal.SupervisionPermissions;

/** A version of the curriculum of a school, checked by a list of the office. Source: other-groups SUP-P01, SUP-06. */
public final class SchoolCurriculumKind extends RecordKind {
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<CurriculumSort> sort =
            choice("sort", CurriculumSort.class).initially(CurriculumSort.BASIC).filtered();
    public final Field<Integer> year =
            whole("school_year", 2500, 2700).filtered().sorted();
    public final Field<String> version = text("version_name", 100).searched();
    public final Field<Optional<List<FileId>>> paper =
            files("paper", SupervisionFiles.PAPER, 5).optional();
    public final Field<String> address = text("paper_address", 400).orEmpty().wide();

    public final State sent = state("SENT", StateTone.WAIT);
    public final State returned = state("RETURNED", StateTone.WAIT);
    public final State agreed = end("AGREED", StateTone.DONE);
    public final State replaced = end("REPLACED", StateTone.IDLE);

    public final Lines checks = lines("checks", "sup_curriculum_check", 0, 50);
    public final Field<Optional<String>> item =
            checks.code("item_code", SupervisionCodes.CHECK).optional().unique().from(agreed, returned);
    public final Field<Optional<Fulfilment>> fulfilled =
            checks.choice("fulfilment", Fulfilment.class).optional().from(agreed, returned);
    public final Field<String> remark = checks.text("remark", 500).orEmpty().from(agreed, returned);
    public final Field<String> advice = longText("advice", 4000).orEmpty().from(agreed, returned);

    public final Action agree = action("agree")
            .from(sent)
            .to(agreed)
            .needs(SupervisionPermissions.QUALITY_KEEP)
            .notWho(create())
            .asks(advice)
            .asks(checks)
            .whenTyped((row, now) -> checked(row, true))
            .whenTyped(this::wholeList)
            .icon("badge-check")
            .tellsMaker();
    public final Action giveBack = action("give-back", "given-back")
            .from(sent)
            .to(returned)
            .needs(SupervisionPermissions.QUALITY_KEEP)
            .demands(advice)
            .asks(checks)
            .whenTyped((row, now) -> checked(row, false))
            .backward("undo-2")
            .tellsMaker();
    public final Action again = action("send-again", "sent-again")
            .from(returned)
            .to(sent)
            .needs(SupervisionPermissions.QUALITY_SEND)
            .icon("send")
            .tells(SupervisionPermissions.QUALITY_KEEP);
    public final Action replace = action("replace")
            .from(agreed)
            .to(replaced)
            .needs(SupervisionPermissions.QUALITY_KEEP)
            .because()
            .inOwnTime()
            .backward("archive");

    private final CodeLists codes;

    /** @param codes what the office looks at */
    public SchoolCurriculumKind(CodeLists codes) {
        super("supervision", "curriculum", "curricula", "sup_curriculum");
        this.codes = codes;
        rights(SupervisionPermissions.QUALITY_VIEW, SupervisionPermissions.QUALITY_SEND, sent, returned);
        isAbout(school);
        officeSeesItsOwn();
        unique(school, sort, year, version);
        rule((row, now) -> row.get(paper).isEmpty() && row.get(address).isBlank()
                ? Optional.of(Problem.of("paper", "records.error.missing"))
                : Optional.empty());
        titled(school, version);
        list(year, school, sort, version);
        ordered(year, true);
        section("what", school, sort, year, version, paper, address);
        tab("open", sent, returned);
        tab("agreed", agreed);
        tab("all");
        way(sent, agreed);
        menu("SUP", "book-open", 22, "quality");
    }

    /** Each item that the office has now was looked at. */
    private Optional<Problem> wholeList(RecordRow row, RecordContext now) {
        Set<Optional<String>> looked =
                row.lines(checks).stream().map(line -> line.get(item)).collect(Collectors.toSet());
        String left = codes.of(now.office(), SupervisionCodes.CHECK).stream()
                .filter(code -> code.active() && !looked.contains(Optional.of(code.code())))
                .map(CodeList.Code::thai)
                .collect(Collectors.joining(", "));
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(checks.name(), "supervision.error.not-checked", left));
    }

    /** The list is filled; nothing that is missing is agreed to. */
    private Optional<Problem> checked(RecordRow row, boolean agreeing) {
        boolean whole = !row.lines(checks).isEmpty()
                && row.lines(checks).stream()
                        .allMatch(line -> line.get(item).isPresent()
                                && line.get(fulfilled)
                                        .filter(one -> !agreeing || one != Fulfilment.MISSING)
                                        .isPresent());
        return whole ? Optional.empty() : Optional.of(Problem.of("checks", "supervision.error.checks"));
    }
}
