package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.chain.ChainPart;
import org.khet.documents.internal.chain.LevelAnswer;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.chain.LevelService;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.paper.PaperRegistry;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.People;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/** One paper that waits: its words, the opinions so far, ticks and instruction, sign and go on to the next. Source: DESIGN 07, CORE-68. */
final class SigningView extends Div {
    private final ViewRequest request;
    private final Texts texts;
    private final LevelService desk;
    private final LevelService.Asked asked;
    private final Div note = new Div();
    private final CheckboxGroup<String> ticks = new CheckboxGroup<>();
    private final TextArea words = new TextArea();
    private final TextField code = new TextField();
    private final ThaiDatePicker day;
    private final TimePicker time = new TimePicker();
    private final List<CodeList.Code> codes;

    SigningView(
            ViewRequest request, LevelService desk, long level, List<CodeList.Code> codes, Files files, People people) {
        this.request = request;
        this.texts = request.texts();
        this.desk = desk;
        this.codes = codes;
        day = new ThaiDatePicker(texts.get("documents.inbox.day"), texts.locale());
        asked = desk.open(request.caller(), level);
        addClassName("k-page");
        PaperKind kind = asked.paper().kind();
        RecordRow paper = asked.paper().row();
        request.title(paper.get(kind.subject));
        add(
                new PageHeader(texts.get("documents.level.plural"), paper.get(kind.subject))
                        .crumb("documents/inbox", texts.get("documents.level.plural"))
                        .here(paper.get(kind.subject))
                        .sub(asked.level().get(desk.kind().label)),
                note,
                paper(kind, paper, new PaperAttachments(request, asked.paper(), files)),
                new Section(
                        texts.get("documents.inbox.opinions"),
                        new LevelTrail(texts).of(desk, request.caller(), paper)));
        if (asked.level().state().equals(desk.kind().open)) {
            add(decision());
            add(new DelegateBox().of(request, desk, asked.level(), people));
        } else {
            taken(kind, paper);
        }
    }

    private Section paper(PaperKind kind, RecordRow paper, Component files) {
        List<Component> lines = new ArrayList<>();
        kind.text(paper).lines().forEach(line -> lines.add(new Paragraph(line)));
        lines.add(files);
        lines.add(Links.to("documents/" + kind.plural() + "/" + paper.id(), texts.get("documents.inbox.whole")));
        return new Section(texts.get(kind.type() + ".title"), lines.toArray(Component[]::new));
    }

    private Section decision() {
        boolean last = asked.level().get(desk.kind().part) == ChainPart.DECISION;
        Map<String, String> names = new LinkedHashMap<>();
        codes.stream()
                .filter(code -> code.parent() != null && code.active())
                .forEach(code -> names.put(code.code(), code.thai()));
        ticks.setId("documents-inbox-ticks");
        ticks.setLabel(texts.get("documents.inbox.ticks"));
        ticks.setItems(names.keySet());
        ticks.setItemLabelGenerator(code -> names.getOrDefault(code, code));
        ticks.setVisible(last);
        day.setId("documents-inbox-day");
        time.setId("documents-inbox-time");
        time.setLabel(texts.get("documents.inbox.time"));
        day.setVisible(false);
        time.setVisible(false);
        ticks.addValueChangeListener(change -> {
            boolean appointment = change.getValue().contains(DocumentsCodes.TICK_DIARY);
            day.setVisible(appointment);
            time.setVisible(appointment);
        });
        words.setId("documents-inbox-words");
        words.setLabel(texts.get(last ? "documents.inbox.instruction" : "documents.inbox.opinion"));
        words.setWidthFull();
        words.setMinRows(3);
        code.setId("documents-inbox-second-factor");
        code.setLabel(texts.get("records.second-factor"));
        code.setHelperText(texts.get("records.second-factor.help"));
        code.setVisible(last && desk.demandsCode(request.caller(), asked));
        Button go = new Button(
                texts.get(last ? "documents.inbox.sign" : "documents.inbox.give"),
                Icons.of(last ? "pen-line" : "check"),
                press -> answer(last ? LevelAnswer.SIGNED : LevelAnswer.GIVEN));
        go.setId("documents-inbox-go");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        Button back = button("return", "undo-2", LevelAnswer.RETURNED);
        Button refuse = button("refuse", "ban", LevelAnswer.REFUSED);
        Div buttons = new Div(go, back, refuse);
        buttons.getStyle().set("display", "flex").set("flex-wrap", "wrap").set("gap", "8px");
        return new Section(texts.get("documents.inbox.decision"), ticks, day, time, words, code, buttons);
    }

    private Button button(String name, String icon, LevelAnswer answer) {
        Button made = new Button(texts.get("documents.inbox." + name), Icons.of(icon), press -> answer(answer));
        made.setId("documents-inbox-" + name);
        return made;
    }

    private void answer(LevelAnswer answer) {
        note.removeAll();
        request.attempt(() -> {
            try {
                RecordRow paper = desk.answer(
                        request.caller(),
                        asked.level(),
                        new LevelDecision(answer, words.getValue(), Set.copyOf(ticks.getValue()), at(), ""),
                        code.getValue());
                done(paper);
            } catch (Rejected refused) {
                refused.problems().forEach(this::tell);
            } catch (Outdated first) {
                tell(Problem.of("", "documents.outdated.level"));
            }
        });
    }

    private @Nullable Instant at() {
        LocalDate on = day.getValue();
        LocalTime when = time.getValue();
        return on == null || when == null || !ticks.getValue().contains(DocumentsCodes.TICK_DIARY)
                ? null
                : on.atTime(when).atZone(OfficeTime.ZONE).toInstant();
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

    /** What was signed may be taken back here for as long as its rule says; the next paper is one press away. */
    private void done(RecordRow paper) {
        removeAll();
        PaperKind kind = asked.paper().kind();
        List<RecordRow> rest = desk.waiting(request.caller(), 1);
        Button next = new Button(
                texts.get(rest.isEmpty() ? "documents.inbox.back" : "documents.inbox.next"),
                Icons.of("arrow-right"),
                press -> request.open(
                        rest.isEmpty()
                                ? "documents/inbox"
                                : "documents/inbox/" + rest.getFirst().id()));
        next.setId("documents-inbox-next");
        next.addThemeVariants(ButtonVariant.PRIMARY);
        add(
                new PageHeader(texts.get("documents.level.plural"), paper.get(kind.subject))
                        .crumb("documents/inbox", texts.get("documents.level.plural"))
                        .here(paper.get(kind.subject)),
                note,
                new InlineNotice(
                                BadgeTone.DONE,
                                texts.get(
                                        kind.type() + ".state." + paper.state().name()),
                                texts.get("documents.inbox.answered"))
                        .actions(next));
        taken(kind, paper);
    }

    private void taken(PaperKind kind, RecordRow paper) {
        boolean mine =
                paper.get(kind.signer).filter(request.caller().person()::equals).isPresent();
        if (paper.state().equals(kind.signed) && mine) {
            Button undo = new Button(texts.get("documents.inbox.undo"), Icons.of("undo-2"), press -> undo(paper));
            undo.setId("documents-inbox-undo");
            add(undo);
        }
    }

    private void undo(RecordRow paper) {
        note.removeAll();
        request.attempt(() -> {
            try {
                desk.undo(request.caller(), PaperRegistry.place(paper));
                request.open("documents/inbox");
            } catch (Rejected refused) {
                refused.problems().forEach(this::tell);
            }
        });
    }
}
