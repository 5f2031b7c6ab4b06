package org.khet.documents.internal.disposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.setting.PaperFiles;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.text.ThaiDate;

/**
 * Yearly lists of the letters whose time is over (บัญชีหนังสือขอทำลาย): put before a committee, approved by the head, told to the national
 * archives, carried out by somebody else than who recorded the committee's word. As long as a list is new, saving it lists afresh what is
 * over. Source: core CORE-60; rules on correspondence of 2526, 66 to 70.
 */
public final class DisposalKind extends RecordKind {
    public final Field<Integer> year = whole("list_year", 2500, 2999)
            .initially(now -> now.today().getYear() + ThaiDate.ERA_DISTANCE - 1)
            .sorted();
    public final Field<String> note = longText("note", 500).orEmpty();
    public final Field<Integer> items = whole("items", 0, 1_000_000).byCode().initially(0);
    public final Field<Integer> destroyed =
            whole("destroyed", 0, 1_000_000).byCode().initially(0);
    public final Field<Integer> kept = whole("kept", 0, 1_000_000).byCode().initially(0);
    public final Field<Integer> handedOver =
            whole("handed_over", 0, 1_000_000).byCode().initially(0);

    public final State listed = state("LISTED", StateTone.WAIT);
    public final State reviewing = state("REVIEWING", StateTone.RUN);
    public final State reviewed = state("REVIEWED", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State atArchives = state("AT_ARCHIVES", StateTone.WAIT);
    public final State carried = end("CARRIED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<Optional<Long>> committee =
            record("committee", "documents.committee").from(reviewing).optional();
    public final Field<Optional<LocalDate>> reviewedOn = day("reviewed_on")
            .notAfter(now -> now.today())
            .from(reviewed)
            .optional()
            .usually(now -> now.today());
    public final Field<String> resolution =
            longText("resolution", 1000).from(reviewed).orEmpty();
    /** The signed report of the committee; its meeting or memo may be named instead. */
    public final Field<Optional<List<FileId>>> report =
            files("report", PaperFiles.SCAN, PaperFiles.MOST).from(reviewed).optional();

    public final Field<Optional<RecordLink>> minutes = link("minutes", "documents.meeting", "documents.memo")
            .from(reviewed)
            .optional();
    public final Field<String> sentNo = text("sent_no", 60).from(atArchives).orEmpty();
    public final Field<Optional<LocalDate>> sentOn = day("sent_on")
            .notAfter(now -> now.today())
            .from(atArchives)
            .optional()
            .usually(now -> now.today());
    public final Field<String> answerNo = text("answer_no", 60).from(carried).orEmpty();
    public final Field<Optional<LocalDate>> carriedOn = day("carried_on")
            .notAfter(now -> now.today())
            .from(carried)
            .optional()
            .usually(now -> now.today());
    public final Field<String> means = text("means", 120).from(carried).orEmpty();

    public final Action refer = action("refer", "referred")
            .from(listed)
            .to(reviewing)
            .needs(DisposalPermissions.KEEP)
            .demands(committee)
            .whenTyped((row, now) -> rules().fitCommittee(this, row))
            .tells(row -> rules().members(this, row))
            .icon("users");
    public final Action review = action("review", "reviewed")
            .from(reviewing)
            .to(reviewed)
            .needs(DisposalPermissions.KEEP)
            .demands(reviewedOn, resolution)
            .asks(report, minutes)
            .whenTyped((row, now) -> rules().reported(this, row))
            .tells(DisposalPermissions.APPROVE)
            .icon("clipboard-check");
    public final Action approve = action("approve")
            .from(reviewed)
            .to(approved)
            .needs(DisposalPermissions.APPROVE)
            .notWho(review)
            .tells(DisposalPermissions.CARRY)
            .icon("pen-line");
    /**
     * Also of an approved list: the archives want letters that it would destroy, or somebody needs one still. The committee reports anew,
     * and the archives are asked anew.
     */
    public final Action giveBack = action("give-back", "given-back")
            .from(reviewed, approved, atArchives)
            .to(reviewing)
            .needs(DisposalPermissions.APPROVE)
            .because()
            .does((row, now) ->
                    row.with(report, null).with(minutes, null).with(sentNo, "").with(sentOn, null))
            .tells(DisposalPermissions.KEEP)
            .backward("undo-2");

    public final Action ask = action("ask-archives", "asked-archives")
            .from(approved)
            .to(atArchives)
            .needs(DisposalPermissions.KEEP)
            .demands(sentNo, sentOn)
            .icon("send");
    public final Action carry = action("carry", "carried")
            .from(approved, atArchives)
            .to(carried)
            .needs(DisposalPermissions.CARRY)
            .demands(carriedOn)
            .asks(means, answerNo)
            .notWho(review)
            .whenTyped((row, now) -> rules().archivesAgreed(this, row, now))
            .does((row, now) -> rules().carried(this, row, now))
            .confirmed()
            .icon("trash-2");
    public final Action cancel = action("cancel", "cancelled")
            .from(listed, reviewing)
            .to(cancelled)
            .needs(DisposalPermissions.KEEP)
            .because()
            .then((row, now) -> rules().dropped(row, now))
            .backward("ban");

    public final Action count = action("count", "counted").from(listed).automatic();

    private final DisposalRules rules;

    /** @param rules what is over, and what follows */
    public DisposalKind(DisposalRules rules) {
        super("documents", "disposal", "doc_disposal");
        this.rules = rules;
        rights(DisposalPermissions.VIEW, DisposalPermissions.KEEP, listed);
        seenByOffice();
        titled(year);
        list(year, committee, items, destroyed, kept, handedOver, carriedOn);
        ordered(year, true);
        section("what", year, note);
        rule((row, now) -> rules.begun(this, row, now));
        stored((row, now) -> rules.listed(row, now));
        tab("open", listed, reviewing, reviewed, approved, atArchives);
        tab("all");
        way(listed, reviewing, reviewed, approved, atArchives, carried);
        menu("*", "archive", 406, "registers");
    }

    private DisposalRules rules() {
        return rules;
    }
}
