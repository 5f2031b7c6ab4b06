package org.khet.portal.shell.internal.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.draft.Drafts;
import org.khet.portal.api.draft.Drafts.Draft;
import org.khet.portal.api.draft.Drafts.Field;
import org.khet.portal.api.draft.Drafts.Form;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest.FormDraft;

/**
 * The draft of the view that stands in the slot: fills the fields before the view is shown, and stores what people type.
 * Only text of the person counts, never what the view sets itself. Used with the session lock held.
 */
public final class DraftOfView implements FormDraft {
    /** Follows what becomes of the draft; called with the session lock held. */
    public interface Watcher {
        /** The draft began anew; the name under which the browser keeps its journal from now on. */
        void renamed(String name);

        /** Another tab of the person wrote the field first; nothing was stored. */
        void conflict(Field other);

        /** The text could not be stored; it stays on the screen. Called once until it works again. */
        void failing(RuntimeException failure);

        /** Storing works again. */
        void working();
    }

    private static final int SEND_MILLIS = 1000;

    private final Drafts drafts;
    private final Caller caller;
    private final Form form;
    private final DraftSerials serials;
    private final Map<String, Field> stored;
    private final Map<String, Long> seen = new HashMap<>();
    private final Set<String> bound = new HashSet<>();
    private final Set<HasValue<?, ?>> skipped = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Registration> registrations = new ArrayList<>();
    private @Nullable Watcher watcher;
    private boolean failing;

    /** Loads the draft of this form. */
    public DraftOfView(Drafts drafts, Caller caller, Form form, DraftSerials serials) {
        this.serials = serials;
        this.drafts = drafts;
        this.caller = caller;
        this.form = form;
        Draft draft = drafts.load(caller, form);
        this.stored = new HashMap<>(draft.fields());
        draft.fields().forEach((id, field) -> seen.put(id, field.revision()));
    }

    /** Name under which the browser keeps its journal; no second draft ever has it. */
    public String name() {
        return base() + "~" + serials.of(base());
    }

    private String base() {
        return "%d/%d/%s/%s/%s"
                .formatted(caller.account().value(), caller.office().value(), form.module(), form.view(), form.key());
    }

    /** Tells the slot what becomes of the draft. */
    public void watch(Watcher listener) {
        watcher = listener;
    }

    /** Binds each field below that has an id and is not skipped. */
    public void bindAll(Component root) {
        if (root instanceof HasValue<?, ?> field && !skipped.contains(field)) {
            root.getId().ifPresent(id -> bind(id, field));
        }
        root.getChildren().forEach(this::bindAll);
    }

    @Override
    public void bind(String id, HasValue<?, ?> field) {
        if (field instanceof PasswordField || !(field instanceof Component component) || !bound.add(id)) {
            return;
        }
        component.getElement().setAttribute("data-fid", id);
        if (field instanceof HasValueChangeMode typing) {
            typing.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typing.setValueChangeTimeout(SEND_MILLIS);
        }
        Field before = stored.get(id);
        if (before != null && !FieldText.read(field, before.value())) {
            bound.remove(id);
        }
        registrations.add(field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                store(id, label(component, id), FieldText.write(field, change.getValue()));
            }
        }));
    }

    @Override
    public void skip(HasValue<?, ?> field) {
        skipped.add(field);
    }

    @Override
    public void clear() {
        drafts.clear(caller, form);
        stored.clear();
        seen.clear();
        serials.renew(base());
        if (watcher != null) {
            watcher.renamed(name());
        }
    }

    /** Takes the last text of a field that the browser has not sent in the usual way. */
    public void take(String id, String text) {
        Field before = stored.get(id);
        if (bound.contains(id) && (before == null || !before.value().equals(text))) {
            store(id, before == null ? id : before.label(), text);
        }
    }

    /** Text for which this version of the view has no field. */
    public List<Field> leftOver() {
        return stored.entrySet().stream()
                .filter(entry -> !bound.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(field -> !field.value().isEmpty())
                .toList();
    }

    /** All text of the draft, for a view that could not be opened. */
    public List<Field> all() {
        return stored.values().stream()
                .filter(field -> !field.value().isEmpty())
                .toList();
    }

    /** Ends storing; the draft stays. */
    public void close() {
        registrations.forEach(Registration::remove);
        registrations.clear();
    }

    private void store(String id, String label, String text) {
        long base = seen.getOrDefault(id, 0L);
        try {
            long revision = drafts.put(caller, form, id, label, text, base);
            seen.put(id, revision);
            Field kept = drafts.load(caller, form).fields().get(id);
            if (kept != null && !kept.value().equals(text) && watcher != null) {
                watcher.conflict(kept);
            }
            stored.put(id, new Field(label, text, revision));
            tell(null);
        } catch (RuntimeException e) {
            tell(e);
        }
    }

    private void tell(@Nullable RuntimeException failure) {
        boolean before = failing;
        failing = failure != null;
        if (watcher != null && failure != null && !before) {
            watcher.failing(failure);
        } else if (watcher != null && failure == null && before) {
            watcher.working();
        }
    }

    private static String label(Component component, String id) {
        return component instanceof HasLabel labelled && labelled.getLabel() != null ? labelled.getLabel() : id;
    }
}
