package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;

/**
 * What is missing or wrong in a form: the same words at the field and in a summary on top whose entries lead there, in the order
 * of the form. A mark and its entry go when the field is corrected and the summary counts on; the room of its words stays until
 * the form is sent again, so that a button does not move away under the press that corrected the field. DESIGN §4 Form, §8.14.
 */
public final class ErrorSummary extends Div {
    private static final String CORRECTED = "k-corrected";
    private final Texts texts;
    private final String title;
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final Set<Component> refused = new HashSet<>();
    private final Map<Component, List<ListItem>> entries = new HashMap<>();
    private Function<String, Optional<String>> names = name -> Optional.empty();
    private @Nullable InlineNotice note;
    private int left;

    /**
     * A summary.
     *
     * @param texts texts of the module; problems name its keys
     * @param title e.g. ยังส่งไม่ได้ ขาด 2 ข้อ, with {@code {0}} for the count already in the text of this key
     */
    public ErrorSummary(Texts texts, String title) {
        this.texts = texts;
        this.title = title;
        addClassName("k-error-summary");
        setVisible(false);
    }

    /** Joins a field to the name under which the service refuses it. */
    public <C extends Component & HasValue<?, ?>> ErrorSummary field(String name, C field) {
        fields.put(name, field);
        field.addValueChangeListener(change -> corrected(field));
        return this;
    }

    /** Words for fields that bear no label, such as cells of a sheet, by the name under which they are refused; asked one after the other. */
    public ErrorSummary naming(Function<String, Optional<String>> words) {
        Function<String, Optional<String>> before = names;
        names = name -> before.apply(name).or(() -> words.apply(name));
        return this;
    }

    /** Shows the problems as their fields stand in the form, scrolls to the first and puts the focus there. */
    public void show(List<Problem> unordered) {
        clear();
        List<Problem> problems = inOrder(unordered);
        UnorderedList list = new UnorderedList();
        problems.forEach(problem -> list.add(item(problem)));
        left = problems.size();
        note = new InlineNotice(BadgeTone.LATE, texts.get(title, left), "").with(list);
        add(note);
        setVisible(true);
        Component first = problems.stream()
                .map(problem -> fields.get(problem.field()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(this);
        first.scrollIntoView(ScrollIntoViewOption.Block.CENTER);
        if (first instanceof Focusable<?> target) {
            target.focus();
        }
    }

    /** Services check in their own order, people read from the top; what belongs to no field comes last. */
    private List<Problem> inOrder(List<Problem> problems) {
        Map<Component, List<Integer>> places = new HashMap<>();
        problems.forEach(problem -> {
            Component field = fields.get(problem.field());
            if (field != null) {
                places.computeIfAbsent(field, one -> place(one.getElement()));
            }
        });
        return problems.stream()
                .sorted(Comparator.comparing(
                        problem -> places.getOrDefault(fields.get(problem.field()), List.of(Integer.MAX_VALUE)),
                        ErrorSummary::compare))
                .toList();
    }

    /** Which child of which child of the page it is. */
    private static List<Integer> place(Element element) {
        List<Integer> place = new ArrayList<>();
        Element one = element;
        for (Element parent = one.getParent(); parent != null; parent = one.getParent()) {
            place.add(parent.indexOfChild(one));
            one = parent;
        }
        return place.reversed();
    }

    private static int compare(List<Integer> one, List<Integer> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int step = Integer.compare(one.get(i), other.get(i));
            if (step != 0) {
                return step;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private ListItem item(Problem problem) {
        ListItem item = new ListItem(entry(problem));
        Component field = fields.get(problem.field());
        if (field != null) {
            entries.computeIfAbsent(field, one -> new ArrayList<>()).add(item);
        }
        return item;
    }

    /** Takes all marks away. */
    public void clear() {
        removeAll();
        setVisible(false);
        removeClassName(CORRECTED);
        refused.clear();
        entries.clear();
        note = null;
        fields.values().forEach(ErrorSummary::clear);
    }

    private Component entry(Problem problem) {
        String words = texts.get(problem.key(), problem.args().toArray());
        Component field = fields.get(problem.field());
        if (field instanceof HasValidationProperties marked) {
            refused.add(field);
            marked.setErrorMessage(words);
            marked.setInvalid(true);
        }
        if (!(field instanceof Focusable<?> target)) {
            return new Div(named(problem, field, words));
        }
        Button link = new Button(named(problem, field, words), click -> target.focus());
        link.addThemeVariants(ButtonVariant.TERTIARY);
        return link;
    }

    /** Words that would fit any field, such as those of a length, are led by the label of theirs. */
    private String named(Problem problem, @Nullable Component field, String words) {
        String labelOfField = field instanceof HasLabel labelled ? labelled.getLabel() : null;
        String label = labelOfField == null || labelOfField.isBlank()
                ? names.apply(problem.field()).orElse("")
                : labelOfField;
        boolean own = problem.key().endsWith("." + problem.field());
        return own || label.isBlank() || words.contains(label) ? words : label + ": " + words;
    }

    private void corrected(Component field) {
        if (refused.remove(field)) { // whether it still is marked, the field may have decided itself
            clear(field);
            field.getElement().getClassList().add(CORRECTED);
            count(entries.getOrDefault(field, List.of()));
        }
    }

    /** Entries that are done keep their room, and so does the summary when none is left. */
    private void count(List<ListItem> done) {
        done.forEach(item -> item.addClassName(CORRECTED));
        left -= done.size();
        if (note != null && left > 0) {
            note.title(texts.get(title, left));
        }
        setClassName(CORRECTED, left <= 0);
    }

    private static void clear(Component field) {
        field.getElement().getClassList().remove(CORRECTED);
        if (field instanceof HasValidationProperties marked) {
            marked.setInvalid(false);
            marked.setErrorMessage("");
        }
    }
}
