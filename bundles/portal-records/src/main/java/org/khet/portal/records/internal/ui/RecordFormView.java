package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.DeclaredKind;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.ErrorSummary;
import org.khet.portal.api.ui.component.Form;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.TypedTexts;
import org.khet.portal.records.internal.service.TypingCheck;
import org.khet.portal.records.internal.ui.input.ConditionalInputs;
import org.khet.portal.records.internal.ui.input.FieldEditor;
import org.khet.portal.records.internal.ui.input.FieldEditorFactory;
import org.khet.portal.records.internal.ui.input.LinesEditor;
import org.khet.portal.records.internal.ui.input.TypingMarks;
import org.khet.portal.records.internal.ui.neighbour.MadeForRegistry;

/** The form of a kind: sections, fields, lines, errors at the field and on top; what was typed always stays. */
final class RecordFormView extends Div {
    /** How often what others do may come between: they only count, or give it to somebody. */
    private static final int AGAIN = 3;

    private final ViewRequest request;
    private final Texts texts;
    private final RecordService<?> service;
    private final RecordKind kind;
    private final FieldEditorFactory editors;
    private final ValueFormatter names;
    private final ErrorSummary errors;
    private final Div told = new Div();
    private final Div note = new Div();
    private final Map<Field<?>, FieldEditor<?, ?>> inputs = new LinkedHashMap<>();
    private final Map<Lines, LinesEditor> subs = new LinkedHashMap<>();
    private transient @Nullable RecordRow seen;
    private final String id;
    final Button save;
    private final transient MadeForRegistry receivers;
    private final transient TypingMarks marks;
    private final transient SectionForm part;
    private transient @Nullable Function<RecordDraft, String> store;

    RecordFormView(
            ViewRequest request,
            RecordService<?> service,
            FieldEditorFactory editors,
            ValueFormatter names,
            MadeForRegistry receivers,
            @Nullable RecordRow seen) {
        this.receivers = receivers;
        this.request = request;
        this.texts = request.texts();
        this.service = service;
        this.kind = service.kind();
        this.editors = editors;
        this.names = names;
        this.seen = seen;
        this.part = SectionForm.of(kind, request, seen);
        this.id = kind.module() + "-" + kind.name();
        addClassName("k-page");
        errors = new ErrorSummary(texts, "records.incomplete")
                .naming(name -> kind.field(name).map(names::label));
        marks = new TypingMarks(texts, new EntryCheck(service, this::entry, subs));
        save = new Button(texts.get("records.save"), Icons.of("save"), press -> press());
        save.setId(id + "-save");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        Form form = new Form(errors);
        for (DeclaredKind.Section section : part.sections()) {
            List<Component> parts = parts(section);
            if (!parts.isEmpty()) {
                form.section(texts.get(RecordTexts.section(kind, section)), parts.toArray(Component[]::new));
            }
        }
        form.foot(texts.get("records.required"), save);
        told.setVisible(false);
        add(head(), told, note, form);
    }

    /** Says this above the fields. */
    RecordFormView telling(List<Component> words) {
        told.add(words);
        told.setVisible(!words.isEmpty());
        return this;
    }

    /** Hands what was typed to this instead of storing it; it says what is opened then. */
    RecordFormView storing(Function<RecordDraft, String> taken) {
        store = taken;
        return this;
    }

    private String stored(RecordDraft draft) {
        if (store != null) {
            return store.apply(draft);
        }
        MadeForRegistry.Made made = seen == null
                ? receivers.make(request, () -> service.create(request.caller(), draft), names::title)
                : new MadeForRegistry.Made(service.change(request.caller(), seen, draft), Optional.empty());
        request.tell(texts.get("records.stored", names.title(made.row())));
        return made.next()
                .orElseGet(() -> isThere(made.row()) ? part.page(made.row().id()) : kind.listAddress());
    }

    /** Whoever is no reader of a hidden record does not see it from then on. */
    private boolean isThere(RecordRow row) {
        try {
            return !kind.isHidden(row)
                    || service.open(request.caller(), row.id()).id() == row.id();
        } catch (NoLongerThere hidden) {
            return false;
        }
    }

    private PageHeader head() {
        String title = seen == null ? texts.get(kind.type() + ".new") : names.title(seen);
        request.title(title);
        PageHeader head = new PageHeader(texts.get("records.place"), title)
                .crumb("", texts.get("records.home"))
                .crumb(kind.listAddress(), texts.get(RecordTexts.plural(kind)));
        return seen != null && names.isThai(seen) ? head.language(TypedTexts.THAI) : head;
    }

    /** Whether the form changes the field in the state in which the record is. */
    private boolean changes(Field<?> field) {
        return seen == null ? field.from().isEmpty() : field.isChangedIn(seen.state());
    }

    private List<Component> parts(DeclaredKind.Section section) {
        List<Component> parts = new ArrayList<>();
        for (Field<?> field : section.fields()) {
            if (!field.isDerived()
                    && (service.sees(request.caller(), field) || (seen == null && field.isTypedByMaker()))
                    && field.changedWith().map(request.caller()::may).orElse(true)
                    && changes(field)) {
                FieldEditor<?, ?> editor = editors.of(field, id + "-" + field.name());
                inputs.put(field, editor);
                editor.join(errors, field.name());
                marks.follow(editor);
                parts.add(field.isWide() ? Form.wide(editor.input()) : editor.input());
            }
        }
        section.lines().stream().filter(of -> !of.isDerived()).forEach(of -> {
            LinesEditor sub = new LinesEditor(kind, of, editors, request, errors, this::changes).marked(marks);
            subs.put(of, sub);
            parts.add(Form.wide(sub));
        });
        return parts;
    }

    /** An empty form with what usually stands there. */
    RecordFormView begin(RecordContext context) {
        new InitialValues(request, names, receivers).fill(kind, context, inputs, subs);
        follow(context);
        return this;
    }

    /** The form of a record. */
    RecordFormView show(RecordRow row) {
        inputs.forEach((field, editor) -> editor.show(row.raw(field)));
        subs.forEach((of, sub) -> sub.show(row.lines(of), row.head().edition()));
        follow(names.services().records.context(request.caller()));
        return this;
    }

    private void follow(RecordContext context) {
        new ConditionalInputs(kind, seen, editors, context, inputs, subs).follow();
    }

    private RecordDraft withoutLines() {
        RecordDraft draft = seen == null ? new RecordDraft() : RecordDraft.of(seen);
        inputs.forEach((field, editor) -> draft.with(field, editor.value()));
        return draft;
    }

    private RecordDraft draft() {
        RecordDraft draft = withoutLines();
        subs.forEach((of, sub) -> draft.with(of, sub.drafts()));
        return draft;
    }

    /** What is checked while somebody types; of a form that goes elsewhere nothing is. */
    private Optional<TypingCheck.Entry> entry() {
        return store == null
                ? Optional.of(new TypingCheck.Entry(
                        request.caller(), Optional.ofNullable(seen), Optional.empty(), withoutLines()))
                : Optional.empty();
    }

    private void press() {
        try {
            errors.clear();
            marks.clear();
            request.attempt(() -> store(AGAIN));
        } finally {
            save.setEnabled(true);
        }
    }

    private void store(int again) {
        try {
            String next = stored(draft());
            part.forget(request.draft(), inputs.keySet());
            request.open(next);
        } catch (Rejected refused) {
            subs.values().forEach(sub -> sub.reveal(refused.problems()));
            errors.show(refused.problems());
        } catch (Outdated outdated) {
            Optional<RecordMerger> merger = merger();
            if (again > 0 && merger.filter(one -> one.isUntouched(inputs, subs)).isPresent()) {
                store(again - 1); // only what nobody types here is another now, and what is typed is asked again
                return;
            }
            Problem problem = outdated.problem();
            String title = texts.get(problem.key(), problem.args().toArray());
            note.removeAll();
            note.add(merger.map(one -> one.merge(title, inputs, subs))
                    .orElseGet(() -> new InlineNotice(BadgeTone.NEAR, title, texts.get("records.outdated.form"))));
            note.scrollIntoView(ScrollIntoViewOption.Block.CENTER);
        }
    }

    /** Brings in what somebody else stored in the same state; of a record that went on nothing can be stored from here. */
    private Optional<RecordMerger> merger() {
        RecordRow before = seen;
        if (before == null || store != null) {
            return Optional.empty();
        }
        RecordRow now = service.open(request.caller(), before.id());
        if (!now.state().equals(before.state()) || !service.mayChange(request.caller(), now)) {
            return Optional.empty();
        }
        seen = now;
        return Optional.of(new RecordMerger(names, texts, before, now));
    }
}
