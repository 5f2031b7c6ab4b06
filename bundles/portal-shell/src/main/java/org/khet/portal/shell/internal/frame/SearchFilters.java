package org.khet.portal.shell.internal.frame;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.search.Search;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.shell.internal.setup.ShellContext;

/** By what a search may be narrowed: kind of record, year, unit. Only kinds that the person may see. Source: core CORE-109. */
final class SearchFilters extends Div {
    private static final int YEARS = 12;
    private static final int BUDDHIST = 543;
    private final ComboBox<CataloguedKind> kind = new ComboBox<>();
    private final ComboBox<Integer> year = new ComboBox<>();
    private final ComboBox<Unit> unit = new ComboBox<>();

    /**
     * For a caller.
     *
     * @param today   of the office
     * @param changed called after each choice
     */
    SearchFilters(ShellContext shell, Caller caller, Texts texts, LocalDate today, Runnable changed) {
        addClassName("k-finder-filters");
        List<CataloguedKind> kinds = shell.desk().kinds(caller.office(), texts.locale()).stream()
                .filter(one -> caller.may(one.kind().view()))
                .toList();
        prepare(kind, "kind", texts, changed);
        kind.setItems(kinds);
        kind.setItemLabelGenerator(CataloguedKind::plural);
        prepare(year, "year", texts, changed);
        year.setItems(IntStream.range(0, YEARS)
                .mapToObj(back -> today.getYear() - back)
                .toList());
        int since = texts.locale().getLanguage().equals("th") ? BUDDHIST : 0;
        year.setItemLabelGenerator(one -> String.valueOf(one + since));
        prepare(unit, "unit", texts, changed);
        unit.setItems(shell.directory().units(caller.office()));
        unit.setItemLabelGenerator(one -> texts.choose(one.name(), one.nameEnglish()));
        add(kind, year, unit);
    }

    private static <T> void prepare(ComboBox<T> box, String name, Texts texts, Runnable changed) {
        box.setId("shell-search-" + name);
        box.setPlaceholder(texts.get("shell.search." + name));
        box.setAriaLabel(texts.get("shell.search." + name));
        box.setClearButtonVisible(true);
        box.addValueChangeListener(change -> changed.run());
    }

    /** The words with what was chosen. */
    Search.Question question(String text) {
        CataloguedKind of = kind.getValue();
        Unit within = unit.getValue();
        return new Search.Question(
                text, of == null ? Set.of() : Set.of(of.type()), year.getValue(), within == null ? null : within.id());
    }

    /** Whether something was chosen: people, schools and screens have neither kind nor year. */
    boolean isNarrowed() {
        return kind.getValue() != null || year.getValue() != null || unit.getValue() != null;
    }
}
