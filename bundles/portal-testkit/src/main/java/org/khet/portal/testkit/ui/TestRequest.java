package org.khet.portal.testkit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.testkit.LoadedTexts;

/**
 * The request with which a test makes a view: real texts, no browser. It remembers what the view asked of the shell. Work
 * handed to {@link #later} runs at once.
 */
public final class TestRequest implements ViewRequest {
    private final Caller caller;
    private final Texts texts;
    private final String key;
    private final List<String> opened = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    private final List<RuntimeException> faults = new ArrayList<>();
    private final List<Runnable> closing = new ArrayList<>();
    private final TestDraft draft;
    private Map<String, List<String>> query = Map.of();
    private String title = "";

    private TestRequest(Caller caller, Texts texts, String key, TestDraft draft) {
        this.caller = caller;
        this.texts = texts;
        this.key = key;
        this.draft = draft;
    }

    /**
     * Somebody opens a screen of a module in Thai.
     *
     * @param key third part of the address, may be empty
     */
    public static TestRequest of(Caller caller, String module, String key) {
        return new TestRequest(caller, LoadedTexts.of(module).in(TextCatalog.THAI), key, new TestDraft());
    }

    /** Somebody opens a screen with these texts, without a key in its address. */
    public static TestRequest of(Caller caller, Texts texts) {
        return new TestRequest(caller, texts, "", new TestDraft());
    }

    /** Somebody opens a screen with these texts, with a key in its address. */
    public static TestRequest of(Caller caller, Texts texts, String key) {
        return new TestRequest(caller, texts, key, new TestDraft());
    }

    /** The same person opens the same form in a second window, on the same draft. */
    public TestRequest anotherWindow() {
        return new TestRequest(caller, texts, key, new TestDraft(draft.token));
    }

    /** The same person opens the same form again: what was kept of it stands there. */
    public TestRequest reopened() {
        return new TestRequest(caller, texts, key, new TestDraft(draft.token, draft.kept));
    }

    @Override
    public Caller caller() {
        return caller;
    }

    @Override
    public Texts texts() {
        return texts;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public Map<String, List<String>> query() {
        return query;
    }

    @Override
    public void query(Map<String, List<String>> changed) {
        query = Map.copyOf(changed);
    }

    @Override
    public void title(String text) {
        title = text;
    }

    @Override
    public void open(String address) {
        opened.add(address);
    }

    @Override
    public String address(String path) {
        return "https://portal.example/" + path;
    }

    @Override
    public void tell(String text) {
        told.add(text);
    }

    @Override
    public boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (NotPermitted | OutOfService fault) {
            faults.add(fault);
            return false;
        }
    }

    @Override
    public void later(Runnable action) {
        action.run();
    }

    @Override
    public void onClose(Runnable action) {
        closing.add(action);
    }

    @Override
    public FormDraft draft() {
        return draft;
    }

    /** The shell shows the view: each of its fields with an id is bound to the draft. */
    public <C extends Component> C shown(C view) {
        ShownComponents.all(view)
                .filter(one -> one instanceof HasValue<?, ?> field && !draft.skipped.contains(field))
                .forEach(one -> one.getId().ifPresent(id -> draft.bind(id, (HasValue<?, ?>) one)));
        return view;
    }

    /** The view is left. */
    public void close() {
        closing.forEach(Runnable::run);
        closing.clear();
    }

    /** Title of the page, empty until the view sets one. */
    public String title() {
        return title;
    }

    /** Addresses that were opened, in order. */
    public List<String> opened() {
        return List.copyOf(opened);
    }

    /** What the person was told, in order. */
    public List<String> told() {
        return List.copyOf(told);
    }

    /** What the shell would show as a fault, in order. */
    public List<RuntimeException> faults() {
        return List.copyOf(faults);
    }

    /** Somebody typed, and the shell kept it. */
    public void typed() {
        draft.begun.run();
        draft.begun = () -> {};
    }

    /** Whether the view forgot its draft, as after a save. */
    public boolean draftCleared() {
        return draft.cleared;
    }

    /** Whether the view keeps nothing of what is typed. */
    public boolean draftKeepsNothing() {
        return draft.keepsNothing;
    }

    /** Whether the view said that its form was sent before. */
    public boolean draftSentBefore() {
        return draft.sentBefore;
    }

    private static final class TestDraft implements FormDraft {
        private final String token;
        private boolean cleared;
        private boolean sentBefore;
        private boolean keepsNothing;
        private Runnable begun = () -> {};
        private final Map<String, Object> kept = new HashMap<>();
        private final Map<String, HasValue<?, ?>> bound = new HashMap<>();
        private final List<HasValue<?, ?>> skipped = new ArrayList<>();

        TestDraft() {
            this(UUID.randomUUID().toString());
        }

        TestDraft(String token) {
            this(token, Map.of());
        }

        TestDraft(String token, Map<String, Object> before) {
            this.token = token;
            kept.putAll(before);
        }

        @Override
        public String token() {
            return token;
        }

        @Override
        public void sentBefore() {
            sentBefore = true;
        }

        @Override
        @SuppressWarnings("unchecked")
        public void bind(String id, HasValue<?, ?> field) {
            HasValue<?, Object> typed = (HasValue<?, Object>) field;
            HasValue<?, ?> former = bound.put(id, field);
            if (former == null && kept.containsKey(id)) {
                typed.setValue(kept.get(id));
            } else if (former != null && !Objects.equals(former.getValue(), field.getValue())) {
                kept.put(id, typed.getValue());
            }
            typed.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    kept.put(id, change.getValue());
                }
            });
        }

        @Override
        public void whenKept(Runnable first) {
            begun = first;
        }

        @Override
        public void keepNothing() {
            keepsNothing = true;
            kept.clear();
        }

        @Override
        public void skip(HasValue<?, ?> field) {
            skipped.add(field);
        }

        @Override
        public void forget(String beginning) {
            kept.keySet().removeIf(id -> id.startsWith(beginning));
        }

        @Override
        public void clear() {
            cleared = true;
            kept.clear();
        }
    }
}
