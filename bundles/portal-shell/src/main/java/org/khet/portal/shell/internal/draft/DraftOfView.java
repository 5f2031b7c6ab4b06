package org.khet.portal.shell.internal.draft;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.shared.Registration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.draft.Drafts;
import org.khet.portal.api.admin.draft.Drafts.Answer;
import org.khet.portal.api.admin.draft.Drafts.Draft;
import org.khet.portal.api.admin.draft.Drafts.Field;
import org.khet.portal.api.admin.draft.Drafts.Form;
import org.khet.portal.api.admin.draft.Drafts.Typed;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.ViewRequest.FormDraft;

/**
 * The draft of the view that stands in the slot: fills the fields before the view is shown, and stores what people type.
 * Only text of the person counts, never what the view sets itself. Once saved or thrown away it takes nothing more: what
 * arrives late is text of the saved form. Used with the session lock held.
 */
public final class DraftOfView implements FormDraft {
    private static final int SEND_MILLIS = 1000;

    private final Drafts drafts;
    private final Caller caller;
    private final Form form;
    private final Map<String, Field> stored;
    private final Map<String, BoundField> bound = new LinkedHashMap<>();
    private final Map<String, String> unsaved = new LinkedHashMap<>();
    private final Map<String, Field> disputed = new HashMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final Set<HasValue<?, ?>> skipped = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> later = new HashSet<>();
    private final List<Registration> registrations = new ArrayList<>();
    private long edition;
    /** The edition whose text stands on the screen: a second press that was on its way is of the form that was saved. */
    private long shown;

    private boolean open = true;
    private boolean keeping = true;
    private boolean failing;
    private int restored;
    private @Nullable DraftWatcher watcher;
    private @Nullable Runnable begun;

    /** Loads the draft of this form. */
    public DraftOfView(Drafts drafts, Caller caller, Form form) {
        this(drafts, caller, form, drafts.load(caller, form));
    }

    private DraftOfView(Drafts drafts, Caller caller, Form form, Draft draft) {
        this.drafts = drafts;
        this.caller = caller;
        this.form = form;
        this.edition = draft.edition();
        this.shown = edition;
        this.stored = new HashMap<>(draft.fields());
    }

    /** Of something in which nobody types, a card: nothing is loaded, nothing is stored. */
    public static DraftOfView none(Drafts drafts, Caller caller, Form form) {
        var none = new DraftOfView(drafts, caller, form, new Draft(0, 0, Map.of(), Instant.EPOCH));
        none.open = false;
        return none;
    }

    /** Name under which the browser keeps its journal: the same for each tab, until the draft is saved. */
    public String name() {
        return "%d/%d/%s/%s/%s~%d"
                .formatted(
                        caller.account().value(),
                        caller.office().value(),
                        form.module(),
                        form.view(),
                        form.key(),
                        edition);
    }

    /** Tells the slot what becomes of the draft. */
    public void watch(DraftWatcher listener) {
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
        BoundField former = bound.get(id);
        boolean known = former != null && former.isOf(field);
        if (field instanceof PasswordField || !(field instanceof Component) || known) {
            return;
        }
        BoundField one = new BoundField(id, field);
        one.mark();
        if (field instanceof HasValueChangeMode typing) {
            typing.setValueChangeMode(ValueChangeMode.TIMEOUT);
            typing.setValueChangeTimeout(SEND_MILLIS);
        }
        bound.put(id, one);
        if (former == null) {
            restore(id, one);
        }
        registrations.add(field.addValueChangeListener(change -> {
            if (change.isFromClient() && bound.containsKey(id)) {
                typed(id, one.label(), FieldText.write(field, change.getValue()));
            }
        }));
        if (former != null && !former.text().equals(one.text())) {
            typed(id, one.label(), one.text()); // in place of another one: a line that moved up, say
        }
    }

    private void restore(String id, BoundField field) {
        Field before = stored.get(id);
        if (before != null && !field.show(before)) {
            unreadable.add(id);
        } else if (before != null && !before.value().isEmpty()) {
            restored++;
        }
    }

    @Override
    public void bindLater(String beginning) {
        later.add(beginning);
    }

    @Override
    public void skip(HasValue<?, ?> field) {
        skipped.add(field);
    }

    @Override
    public void whenKept(Runnable first) {
        begun = first;
    }

    @Override
    public void keepNothing() {
        if (!stored.isEmpty()) {
            begin(drafts.clear(caller, form, edition));
            shown = edition;
        }
        open = false;
        keeping = false;
    }

    /** Whether anything is kept of what is typed; else the browser keeps no journal of it either. */
    public boolean isKeeping() {
        return keeping;
    }

    private void kept() {
        Runnable first = begun;
        begun = null;
        if (first != null) {
            first.run();
        }
    }

    @Override
    public void clear() {
        begin(drafts.clear(caller, form, edition));
        open = false;
        if (watcher != null) {
            watcher.renamed(name(), () -> {
                open = true;
                shown = edition;
            });
        }
    }

    /** What the browser still sends of these fields is not kept either. */
    @Override
    public void forget(String beginning) {
        bound.keySet().removeIf(id -> id.startsWith(beginning));
        unsaved.keySet().removeIf(id -> id.startsWith(beginning));
        disputed.keySet().removeIf(id -> id.startsWith(beginning));
        Map.copyOf(stored).forEach((id, field) -> {
            if (id.startsWith(beginning) && !field.value().isEmpty()) {
                typed(id, field.label(), "");
            }
        });
    }

    @Override
    public String token() {
        return drafts.token(caller, form, shown);
    }

    @Override
    public void sentBefore() {
        drafts.clear(caller, form, shown);
        open = false;
        if (watcher != null) {
            watcher.over();
        }
    }

    /** Takes the last text of a field that the browser has not sent in the usual way. */
    public void take(String id, String text) {
        Field before = stored.get(id);
        BoundField field = bound.get(id);
        if (field != null && (before == null || !FieldText.shown(before.value()).equals(text))) {
            typed(id, before == null ? field.label() : before.label(), text);
        }
    }

    /** The person chose the text of this window for a field that another window wrote first. */
    public void keepMine(String id) {
        Field other = disputed.remove(id);
        BoundField field = bound.get(id);
        if (other != null && field != null) {
            stored.put(id, other);
            typed(id, field.label(), field.text());
        }
    }

    /** The person chose the text of the other window. */
    public void takeTheirs(String id) {
        Field other = disputed.remove(id);
        BoundField field = bound.get(id);
        if (other != null && field != null && field.show(other)) {
            stored.put(id, other);
            unsaved.remove(id);
        }
    }

    /** The form was sent elsewhere; what stands on this screen becomes the draft of the next one. */
    public void beginAnew() {
        begin(drafts.load(caller, form));
        shown = edition;
        open = true;
        if (watcher != null) {
            watcher.renamed(name(), () -> {});
        }
        List.copyOf(bound.values()).stream()
                .filter(field -> !field.isEmpty())
                .forEach(field -> typed(field.id(), field.label(), field.text()));
    }

    /** Stores again what could not be stored. */
    public void retry() {
        if (open && !unsaved.isEmpty()) {
            for (Map.Entry<String, String> one : Map.copyOf(unsaved).entrySet()) {
                BoundField field = bound.get(one.getKey());
                store(one.getKey(), field == null ? one.getKey() : field.label(), one.getValue());
                if (failing) {
                    return; // the next one would wait as long for nothing
                }
            }
        }
    }

    /** How many fields were filled with what had been typed before. */
    public int restored() {
        return restored;
    }

    /** Text for which this version of the view has no field. */
    public List<Field> leftOver() {
        return stored.entrySet().stream()
                .filter(entry -> !bound.containsKey(entry.getKey()) || unreadable.contains(entry.getKey()))
                .filter(entry -> later.stream().noneMatch(entry.getKey()::startsWith))
                .map(Map.Entry::getValue)
                .filter(field -> !field.value().isEmpty())
                .map(DraftOfView::shown)
                .toList();
    }

    /** All text of the draft, for a view that could not be opened. */
    public List<Field> all() {
        return stored.values().stream()
                .filter(field -> !field.value().isEmpty())
                .map(DraftOfView::shown)
                .toList();
    }

    private static Field shown(Field stored) {
        return new Field(stored.label(), FieldText.shown(stored.value()), stored.revision());
    }

    /** Ends storing; the draft stays. */
    public void close() {
        open = false;
        registrations.forEach(Registration::remove);
        registrations.clear();
    }

    private void begin(Draft next) {
        edition = next.edition();
        stored.clear();
        stored.putAll(next.fields());
        unsaved.clear();
        disputed.clear();
    }

    private void typed(String id, String label, String text) {
        if (!open || disputed.containsKey(id)) {
            return; // stays on the screen and in the browser; what is disputed until the person has chosen
        }
        unsaved.put(id, text);
        store(id, label, text);
        if (!failing) {
            retry();
        }
    }

    private void store(String id, String label, String text) {
        Field before = stored.get(id);
        try {
            Answer answer = drafts.put(
                    caller, form, new Typed(id, label, text, edition, before == null ? 0 : before.revision()));
            unsaved.remove(id);
            heard(id, label, text, answer);
            tell(null);
        } catch (RuntimeException e) {
            tell(e);
        }
    }

    private void heard(String id, String label, String text, Answer answer) {
        switch (answer) {
            case Answer.Stored done -> {
                stored.put(id, new Field(label, text, done.revision()));
                kept();
            }
            case Answer.Taken(Field there) when there.value().equals(text) -> stored.put(id, there);
            case Answer.Taken(Field there) -> {
                disputed.put(id, there);
                if (watcher != null) {
                    watcher.conflict(id, shown(there));
                }
            }
            case Answer.Over over -> {
                open = false;
                if (watcher != null) {
                    watcher.over();
                }
            }
        }
    }

    private void tell(@Nullable RuntimeException failure) {
        boolean before = failing;
        failing = failure != null;
        if (watcher != null && failure != null && !before) {
            watcher.failing(failure);
        } else if (watcher != null && failure == null) {
            if (before) {
                watcher.working();
            }
            watcher.kept();
        }
    }
}
