package org.khet.documents.internal.inbox.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.chain.AskedPapers;
import org.khet.documents.internal.chain.LevelAnswer;
import org.khet.documents.internal.chain.LevelDecision;
import org.khet.documents.internal.chain.LevelService;
import org.khet.documents.internal.chain.rule.ChainPart;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.ThaiDatePicker;

/**
 * Ticks, instruction, what will stand below the signature, and the answers. On a phone the first button stands over the bottom bar.
 * Source: DESIGN 07, core CORE-67, CORE-68.
 */
final class DecisionBox {
    private final Texts texts;
    private final LevelService desk;
    private final LevelService.Asked asked;
    private final BiConsumer<LevelDecision, String> answering;
    private final Map<String, Checkbox> ticks = new LinkedHashMap<>();
    private final TextArea words = new TextArea();
    private final TextField code = new TextField();
    private final ThaiDatePicker day;
    private final TimePicker time = new TimePicker();

    /** @param answering told what was decided and the code of the second factor */
    DecisionBox(Texts texts, LevelService desk, LevelService.Asked asked, BiConsumer<LevelDecision, String> answering) {
        this.texts = texts;
        this.desk = desk;
        this.asked = asked;
        this.answering = answering;
        day = new ThaiDatePicker(texts.get("documents.inbox.day"), texts.locale());
    }

    Section of(ViewRequest request, List<CodeList.Code> codes, boolean goesOn) {
        boolean last = asked.level().get(desk.kind().part) == ChainPart.DECISION;
        Caller caller = request.caller();
        fields(last, desk.demandsCode(caller, asked));
        AskedPapers.PaperLine standing = desk.papers().standing(caller, asked);
        Section box = new Section(texts.get(last ? "documents.inbox.order" : "documents.inbox.decision"));
        if (last) {
            box.hint(texts.get("documents.inbox.many"));
        }
        box.addClassName("k-actions");
        if (standing.problem().isPresent()) {
            var why = standing.problem().get();
            return box.content(new InlineNotice(
                    BadgeTone.NEAR, texts.get(why.key(), why.args().toArray()), ""));
        }
        String name = desk.papers().name(caller, caller.person());
        box.content(
                last ? ticks(codes) : new Div(),
                day,
                time,
                words,
                code,
                below(name, standing.line()),
                first(last, goesOn),
                others(),
                keys(last));
        return box;
    }

    private void fields(boolean last, boolean demandsCode) {
        day.setId("documents-inbox-day");
        time.setId("documents-inbox-time");
        time.setLabel(texts.get("documents.inbox.time"));
        appointment();
        words.setId("documents-inbox-words");
        words.setLabel(texts.get(last ? "documents.inbox.instruction" : "documents.inbox.opinion"));
        words.setWidthFull();
        words.setMinRows(2);
        code.setId("documents-inbox-second-factor");
        code.setLabel(texts.get("records.second-factor"));
        code.setHelperText(texts.get("records.second-factor.help"));
        code.setVisible(last && demandsCode);
    }

    private Component ticks(List<CodeList.Code> codes) {
        Div all = new Div();
        all.setId("documents-inbox-ticks");
        all.addClassName("k-ticks");
        all.getElement().setAttribute("role", "group").setAttribute("aria-label", texts.get("documents.inbox.ticks"));
        codes.stream().filter(one -> one.parent() != null && one.active()).forEach(one -> {
            Checkbox tick = new Checkbox(one.thai());
            tick.setId("documents-inbox-ticks-" + one.code());
            tick.addValueChangeListener(change -> appointment());
            ticks.put(one.code(), tick);
            all.add(tick);
        });
        return all;
    }

    /** What the digits of the keyboard do: each turns its tick over, in the order of the office. */
    List<Runnable> toggles() {
        return ticks.values().stream()
                .<Runnable>map(tick -> () -> tick.setValue(!tick.getValue()))
                .toList();
    }

    private void appointment() {
        boolean asked = ticked().contains(DocumentsCodes.TICK_DIARY);
        day.setVisible(asked);
        time.setVisible(asked);
    }

    private Set<String> ticked() {
        return ticks.entrySet().stream()
                .filter(tick -> tick.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Component below(String name, String line) {
        Div box = new Div(
                new Div(new Span(texts.get("documents.inbox.below"))), new Div("(" + name + ")"), new Div(line));
        box.setId("documents-inbox-below");
        box.addClassName("k-signature-line");
        return box;
    }

    private Component first(boolean last, boolean goesOn) {
        Button go = new Button(
                texts.get((last ? "documents.inbox.sign" : "documents.inbox.give") + (goesOn ? "-next" : "")),
                Icons.of(last ? "pen-line" : "check"),
                press -> answer(last ? LevelAnswer.SIGNED : LevelAnswer.GIVEN));
        go.setId("documents-inbox-go");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL);
        Div first = new Div(go);
        first.addClassName("k-actions-first");
        return first;
    }

    private Component keys(boolean last) {
        Div keys = new Div(
                last
                        ? texts.get("documents.inbox.keys-ticks", SigningKeys.most(ticks.size()))
                        : texts.get("documents.inbox.keys"));
        keys.addClassNames("k-foot", "k-foot-keys");
        return keys;
    }

    private Component others() {
        Div more = new Div(button("return", "undo-2", LevelAnswer.RETURNED));
        more.addClassName("k-actions-more");
        more.add(button("refuse", "ban", LevelAnswer.REFUSED));
        return more;
    }

    private Button button(String name, String icon, LevelAnswer answer) {
        Button made = new Button(texts.get("documents.inbox." + name), Icons.of(icon), press -> answer(answer));
        made.setId("documents-inbox-" + name);
        return made;
    }

    private void answer(LevelAnswer answer) {
        answering.accept(new LevelDecision(answer, words.getValue(), ticked(), at(), ""), code.getValue());
    }

    private @Nullable Instant at() {
        LocalDate on = day.getValue();
        LocalTime when = time.getValue();
        return on == null || when == null || !ticked().contains(DocumentsCodes.TICK_DIARY)
                ? null
                : on.atTime(when).atZone(OfficeTime.ZONE).toInstant();
    }
}
