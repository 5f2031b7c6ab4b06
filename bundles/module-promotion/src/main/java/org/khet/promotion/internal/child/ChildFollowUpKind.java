package org.khet.promotion.internal.child;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.promotion.internal.setting.PromotionFiles;
import org.khet.promotion.internal.setting.PromotionKind;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionPermissions;

/**
 * The follow-up of the children of one sub-district who are at no school: asked of the sub-district by letter, answered child by child.
 * What is answered becomes the status of the child. Source: other-groups PROM-01, P02.
 */
public final class ChildFollowUpKind extends PromotionKind {
    private static final int USUAL_DAYS = 30;
    private static final int MOST = 2000;

    public final Field<String> subDistrict =
            text("sub_district", 100).searched().sorted();
    public final Field<String> addressee = text("addressee", 200).searched();
    public final Field<LocalDate> dueOn =
            day("due_on").initially(now -> now.today().plusDays(USUAL_DAYS)).sorted();
    public final Lines children =
            lines("children", "prm_follow_up_child", 0, MOST).fixed();
    public final Field<Long> child = children.record("child", "promotion.child").byCode();
    public final Field<Integer> count =
            whole("child_count", 0, MOST).formula(row -> row.lines(children).size());

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State sent = state("SENT", StateTone.WAIT);
    public final State answered = end("ANSWERED", StateTone.DONE);
    public final State dropped = end("DROPPED", StateTone.IDLE);

    public final Field<Optional<ChildStatus>> found =
            children.choice("found_status", ChildStatus.class).optional().from(answered);
    public final Field<String> note = children.text("note", 200).orEmpty().from(answered);
    public final Field<String> letterNo =
            text("letter_no", 60).orEmpty().from(sent).searched();
    public final Field<Optional<LocalDate>> sentOn =
            day("sent_on").optional().from(sent).notAfter(now -> now.today());
    public final Field<Optional<LocalDate>> answeredOn =
            day("answered_on").optional().from(answered).notAfter(now -> now.today());
    public final Field<Optional<List<FileId>>> answer =
            files("answer_files", PromotionFiles.PAPERS, 5).optional().from(answered);

    public final Action send = action("send")
            .from(draft)
            .to(sent)
            .needs(PromotionPermissions.CHILD_FOLLOW)
            .demands(letterNo, sentOn)
            .beginsToday(sentOn)
            .icon("send");
    public final Action take = action("answer")
            .from(sent)
            .to(answered)
            .needs(PromotionPermissions.CHILD_FOLLOW)
            .demands(answeredOn)
            .beginsToday(answeredOn)
            .asks(children)
            .asks(answer)
            .icon("file-check")
            .whenTyped(this::allFound);
    public final Action drop = action("drop")
            .from(draft, sent)
            .to(dropped)
            .needs(PromotionPermissions.CHILD_FOLLOW)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public ChildFollowUpKind(PromotionOffice office) {
        super("child-follow-up", "child-follow-ups", "prm_follow_up", office);
        rights(PromotionPermissions.CHILD_FOLLOW, PromotionPermissions.CHILD_FOLLOW, draft);
        importedByHand();
        dueBy(dueOn);
        titled(subDistrict, dueOn);
        list(subDistrict, addressee, count, dueOn, letterNo, sentOn, answeredOn);
        section("what", subDistrict, addressee, dueOn);
        rule((row, now) -> row.lines(children).isEmpty()
                ? Optional.of(Problem.of(subDistrict.name(), "promotion.error.nobody-out"))
                : Optional.empty());
        tab("open", draft, sent);
        tab("late", now -> List.of(in(sent), dueOn.below(now.today())));
        tab("all");
        way(draft, sent, answered);
        menu(MENU, "search-check", 602, "children");
    }

    /** A rule that needs the register of children. */
    void ruledBy(Action.Guard guard) {
        rule(guard);
    }

    private Optional<Problem> allFound(RecordRow row, RecordContext now) {
        for (int i = 0; i < row.lines(children).size(); i++) {
            if (row.lines(children).get(i).get(found).isEmpty()) {
                return Optional.of(Problem.of(children.name() + "." + i + "." + found.name(), "records.error.missing"));
            }
        }
        return Optional.empty();
    }
}
