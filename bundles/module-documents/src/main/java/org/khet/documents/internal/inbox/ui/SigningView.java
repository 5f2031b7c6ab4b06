package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.documents.internal.chain.AskedPapers;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.chain.LevelService;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.StatusBadge;

/**
 * One paper that waits: who asks for what, its words and the opinions so far, ticks and instruction; signed, the next paper comes, and
 * the signature may still be taken back from there. Source: DESIGN 07, 28, CORE-68.
 */
final class SigningView extends Div {
    private static final String ANSWERED = "answered";
    private final ViewRequest request;
    private final Texts texts;
    private final LevelService desk;
    private final LevelService.Asked asked;
    private final WaitingOrder order;
    private final Div note = new Div();

    SigningView(
            ViewRequest request, LevelService desk, long level, List<CodeList.Code> codes, Files files, People people) {
        this.request = request;
        this.texts = request.texts();
        this.desk = desk;
        asked = desk.open(request.caller(), level);
        order = new WaitingOrder(request, desk, level);
        addClassName("k-page");
        RecordRow paper = asked.paper().row();
        AskedPapers.Asker asker = desk.papers().asker(request.caller(), paper);
        request.title(subject(paper));
        Div reading = column(
                new PaperSheet(request, asked.paper(), asker, desk.papers().marks(request.caller(), paper), files),
                new Section(
                        texts.get("documents.inbox.opinions"),
                        new LevelTrail(texts).of(desk, request.caller(), paper)));
        Div deciding = column();
        if (asked.level().state().equals(desk.kind().open)) {
            DecisionBox box = new DecisionBox(texts, desk, asked, this::answer);
            deciding.add(box.of(request, codes, order.next().isPresent()));
            new SigningKeys(order::down, order::up, box.toggles()).of(this);
            if (desk.papers().standing(request.caller(), asked).problem().isEmpty()) {
                deciding.add(new DelegateBox().of(request, desk, asked.level(), people));
            }
        } else {
            taken(deciding, paper);
        }
        Div columns = new Div(order.list(), reading, deciding);
        columns.addClassName("k-inbox");
        add(head(paper, asker), note, columns);
        before();
    }

    private static Div column(Component... parts) {
        Div column = new Div(parts);
        column.getStyle()
                .set("display", "flex")
                .set("flex-direction", "column")
                .set("gap", "12px")
                .set("min-width", "0");
        return column;
    }

    private static String subject(RecordRow paper) {
        return paper.get(((PaperKind) paper.kind()).subject);
    }

    private PageHeader head(RecordRow paper, AskedPapers.Asker asker) {
        PageHeader head = header(paper)
                .sub(Stream.of(asker.name(), asker.position(), asker.unit())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" · ")))
                .actions(order.steps());
        String sum = new InboxRow(texts, desk.kind()).sum(asked.level());
        return sum.isEmpty() ? head : head.badges(new StatusBadge(BadgeTone.RUN, "banknote", sum));
    }

    private PageHeader header(RecordRow paper) {
        return new PageHeader(texts.get("documents.level.plural"), subject(paper))
                .crumb("documents/inbox", texts.get("documents.level.plural"))
                .here(subject(paper));
    }

    private void answer(LevelDecision decision, String code) {
        note.removeAll();
        request.attempt(() -> {
            try {
                RecordRow paper = desk.answer(request.caller(), asked.level(), decision, code);
                order.next()
                        .ifPresentOrElse(
                                next -> request.open("documents/inbox/" + next + "?" + ANSWERED + "="
                                        + asked.level().id()),
                                () -> done(paper));
            } catch (Rejected refused) {
                refused.problems().forEach(this::tell);
            } catch (Outdated first) {
                tell(Problem.of("", "documents.outdated.level"));
            }
        });
    }

    private void tell(Problem problem) {
        String help = switch (problem.field()) {
            case "reason" -> texts.get("documents.inbox.reason");
            case "second-factor" -> texts.get("records.second-factor");
            default -> "";
        };
        note.add(new InlineNotice(
                BadgeTone.NEAR, texts.get(problem.key(), problem.args().toArray()), help));
    }

    /** The paper that was answered right before this one, for as long as its signature may be taken back from here. */
    private void before() {
        String level = request.query().getOrDefault(ANSWERED, List.of("")).getFirst();
        if (level.matches("[0-9]{1,18}")) {
            try {
                RecordRow paper = desk.open(request.caller(), Long.parseLong(level))
                        .paper()
                        .row();
                InlineNotice told =
                        new InlineNotice(BadgeTone.DONE, texts.get("documents.inbox.answered"), subject(paper));
                note.add(undoable(paper) ? told.actions(undo(paper)) : told);
            } catch (NoLongerThere away) {
                note.removeAll();
            }
        }
    }

    /** Nothing else waits: what was signed may be taken back here for as long as its rule says. */
    private void done(RecordRow paper) {
        removeAll();
        Button back = new Button(
                texts.get("documents.inbox.back"), Icons.of("arrow-right"), press -> request.open("documents/inbox"));
        back.setId("documents-inbox-back");
        back.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                header(paper),
                note,
                new InlineNotice(
                                BadgeTone.DONE,
                                texts.get(paper.kind().type() + ".state."
                                        + paper.state().name()),
                                texts.get("documents.inbox.answered"))
                        .actions(back));
        taken(this, paper);
    }

    private void taken(Div where, RecordRow paper) {
        if (undoable(paper)) {
            where.add(undo(paper));
        }
    }

    private boolean undoable(RecordRow paper) {
        PaperKind kind = (PaperKind) paper.kind();
        return paper.state().equals(kind.signed)
                && paper.get(kind.signer)
                        .filter(request.caller().person()::equals)
                        .isPresent();
    }

    private Button undo(RecordRow paper) {
        Button undo = new Button(
                texts.get("documents.inbox.undo"), Icons.of("undo-2"), press -> request.attempt(() -> takeBack(paper)));
        undo.setId("documents-inbox-undo");
        return undo;
    }

    private void takeBack(RecordRow paper) {
        note.removeAll();
        try {
            desk.undo(request.caller(), PaperRegistry.place(paper));
            request.open("documents/inbox");
        } catch (Rejected refused) {
            refused.problems().forEach(this::tell);
        }
    }
}
