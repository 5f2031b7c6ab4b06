package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.PageRequest;

/**
 * A list that can grow: saved tabs, filters, a lazy grid sorted and filtered in the database, the detail beside it on wide
 * screens, cards on a phone. Rows are read page by page; nothing loads a table. DESIGN §4 List.
 *
 * <p>Columns are added to {@link #grid()} with {@code setSortProperty} naming the store's columns.
 */
public final class Register<T> extends Div {
    /** Not on the header, where Enter sorts, nor in a button of a cell. */
    private static final String ENTER_ON_A_ROW = "event.key === 'Enter' && event.composedPath()[0].localName === 'td'";

    /** By the place of the key, so that a Thai keyboard has them too; only while the focus is in the list and in no field. */
    private static final String KEYS = """
            if (this.khetKeys) return;
            this.khetKeys = true;
            this.addEventListener('keydown', (event) => {
              if (event.ctrlKey || event.altKey || event.metaKey) return;
              if (event.composedPath().some((part) => ['INPUT', 'TEXTAREA'].includes(part.tagName))) return;
              const words = this.querySelector('.k-filter-words');
              if ((event.key === '/' || event.code === 'Slash') && words?.clientWidth) {
                event.preventDefault();
                words.focus();
              } else if (event.code === 'KeyN' && !event.shiftKey) {
                this.dispatchEvent(new CustomEvent('khet-new'));
              }
            });""";

    /** Columns that come or go take the focused cell with them, a detail that closes its button: the keys go on in the row. */
    private static final String FOCUS_ROW = """
            const back = (frames) => {
              if (document.activeElement && document.activeElement !== document.body) {
                if (frames > 0) requestAnimationFrame(() => back(frames - 1));
                return;
              }
              const row = [...this.shadowRoot.querySelectorAll('#items tr')].find((one) => one._item?.key === $0);
              row?.querySelector('td:not([hidden])')?.focus();
            };
            back(20);""";

    private static final String NEW = "khet-new";
    private static final String ROW_KEY = "(element.getEventContext(event).item || {}).key || ''";
    private static final int MOST_ROWS = 1000;
    private final Grid<T> grid = new Grid<>();
    private final MasterDetailLayout body;
    private final TabRow tabs = new TabRow();
    private final Div top = new Div();
    private final Div news = new Div();
    private final Div foot = new Div();
    private final Function<PageRequest, List<T>> rows;
    private final IntSupplier count;
    private final String label;
    private @Nullable Function<T, Component> detail;
    private transient @Nullable PhoneCards<T> cards;
    private Consumer<T> open = row -> {};
    private Set<Grid.Column<T>> hidden = Set.of();
    private Predicate<String> besideDetail = key -> true;

    /**
     * A register.
     *
     * @param id    element id of the grid, {@code <module>-<screen>-grid}
     * @param label name of the grid for screen readers
     * @param rows  reads one page in the order asked for
     * @param count counts all rows of the present filter
     */
    public Register(String id, String label, Function<PageRequest, List<T>> rows, IntSupplier count) {
        this.rows = rows;
        this.count = count;
        this.label = label;
        this.body = new NamedDetailLayout(label);
        addClassName("k-register");
        grid.setId(id);
        grid.setAriaLabel(label);
        grid.setMultiSort(true, Grid.MultiSortPriority.APPEND, true);
        grid.setColumnReorderingAllowed(true);
        grid.setPageSize(25); // two screens; the server keeps the rows of all pages around what is shown
        grid.setItems(new CallbackDataProvider<T, Void>(this::fetch, query -> this.count.getAsInt()));
        onClick(this::choose);
        grid.addItemDoubleClickListener(
                click -> Optional.ofNullable(click.getItem()).ifPresent(open));
        tabs.setVisible(false);
        news.addClassName("k-news-line");
        news.setVisible(false);
        foot.addClassName("k-foot");
        foot.setVisible(false);
        body.addClassName("k-register-body");
        body.setMaster(grid);
        body.setMasterSize("min(100%, 480px)");
        body.setExpandMaster(true);
        body.setDetailSize("340px");
        body.addDetailEscapePressListener(escape -> close());
        body.addBackdropClickListener(click -> close());
        add(tabs, top, news, body, foot);
        top.setVisible(false);
        addAttachListener(attach -> getElement().executeJs(KEYS));
    }

    /** The grid, to add columns. */
    public Grid<T> grid() {
        return grid;
    }

    /**
     * Tabs above the filters.
     *
     * @param names    value to label with count, in order
     * @param selected value of the one that is open
     * @param changed  called with the value when the person chooses another
     */
    public Register<T> tabs(Map<String, String> names, String selected, Consumer<String> changed) {
        names.forEach(tabs::tab);
        tabs.select(selected);
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                changed.accept(tabs.chosen());
            }
        });
        tabs.setVisible(true);
        return this;
    }

    /** Renews the labels of the tabs, e.g. with new counts. */
    public void tabLabels(Map<String, String> names) {
        tabs.words(names);
    }

    /** The filter bar between tabs and grid. */
    public Register<T> filters(FilterBar filters) {
        top.add(filters);
        top.setVisible(true);
        return this;
    }

    /** What stands between filters and rows, e.g. sums by group or filters that somebody keeps. */
    public Register<T> above(Component... parts) {
        top.add(parts);
        top.setVisible(true);
        return this;
    }

    /** Opens the tab of this value, without calling back. */
    public void tab(String value) {
        tabs.select(value);
    }

    /** What stands beside the list when a row is chosen, on wide screens; a button in its corner closes it, as Escape does. */
    public Register<T> detail(Function<T, Component> made) {
        detail = made;
        return this;
    }

    /** The card of a row on the phone; it shows and does nothing, see {@link LazyCells}. */
    public Register<T> card(Function<T, Component> made) {
        cards = new PhoneCards<>(grid, label, made, () -> body.setDetail(null));
        return this;
    }

    /** Keys of the columns that stay while a detail takes a part of the width; all do unless this is said. */
    public Register<T> besideDetail(Predicate<String> keys) {
        besideDetail = keys;
        return this;
    }

    /** Columns that are not shown on wide screens; all others are. */
    public void hide(Set<Grid.Column<T>> columns) {
        hidden = Set.copyOf(columns);
        fit(body.getDetail() != null);
    }

    private void fit(boolean detailed) {
        Set<Grid.Column<T>> away = new HashSet<>(hidden);
        if (detailed) {
            grid.getColumns().stream()
                    .filter(column -> column.getKey() != null && !besideDetail.test(column.getKey()))
                    .forEach(away::add);
        }
        if (cards == null) {
            grid.getColumns().forEach(column -> column.setVisible(!away.contains(column)));
        } else {
            cards.hide(away);
        }
    }

    /** What a click on a row does; nothing when the row has gone from the list before the click arrived. */
    public Register<T> onClick(Consumer<T> action) {
        grid.addItemClickListener(click -> Optional.ofNullable(click.getItem()).ifPresent(action));
        return this;
    }

    /** What Enter on the focused row, a double click, or a tap on the phone opens. */
    public Register<T> onOpen(Consumer<T> action) {
        open = action;
        grid.getElement()
                .addEventListener(
                        "keydown",
                        event -> open(event.getEventData().path(ROW_KEY).asString("")))
                .setFilter(ENTER_ON_A_ROW)
                .addEventData(ROW_KEY);
        return this;
    }

    /** What the key N does while the focus is in the list: as a rule what the page's first button does. */
    public Register<T> onNew(Runnable action) {
        getElement().addEventListener(NEW, pressed -> action.run());
        return this;
    }

    /** Shown in place of the rows when there are none. */
    public Register<T> empty(Component stop) {
        grid.setEmptyStateComponent(stop);
        return this;
    }

    /** Line below the grid. */
    public Register<T> foot(String text, String keys) {
        foot.removeAll();
        Div hints = new Div(keys);
        hints.addClassName("k-foot-keys");
        foot.add(new Div(text), hints);
        foot.setVisible(true);
        return this;
    }

    /** Says above the rows that there is news, without moving them; the press reads the list anew. */
    public void news(String text) {
        news.removeAll();
        news.add(new Button(text, press -> {
            news.setVisible(false);
            refresh();
        }));
        news.setVisible(true);
    }

    /** Reads the list anew, after a filter or a change. */
    public void refresh() {
        grid.getDataProvider().refreshAll();
    }

    /** Closes the detail. */
    public void close() {
        grid.getSelectedItems().stream().findFirst().ifPresent(this::focus);
        grid.deselectAll();
        body.setDetail(null);
        fit(false);
    }

    private void focus(T row) {
        grid.getElement()
                .executeJs(FOCUS_ROW, grid.getDataCommunicator().getKeyMapper().key(row));
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        if (cards != null) {
            cards.attached(attach.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (cards != null) {
            cards.detached();
        }
        super.onDetach(detach);
    }

    private Stream<T> fetch(Query<T, Void> query) {
        List<PageRequest.Sort> sort = query.getSortOrders().stream()
                .map(order -> new PageRequest.Sort(order.getSorted(), order.getDirection() == SortDirection.DESCENDING))
                .toList();
        return rows
                .apply(new PageRequest(query.getOffset(), Math.clamp(query.getLimit(), 1, MOST_ROWS), sort))
                .stream();
    }

    /** The focused row, which need not be the chosen one. */
    private void open(String key) {
        T row = grid.getDataCommunicator().getKeyMapper().get(key);
        if (row != null) {
            open.accept(row);
        }
    }

    private void choose(T row) {
        if (cards != null && cards.isPhone()) {
            open.accept(row);
            return;
        }
        grid.select(row);
        if (detail != null) {
            body.setDetail(closable(detail.apply(row)));
            fit(true);
            focus(row);
        }
    }

    private Div closable(Component shown) {
        Button away = new Button(Icons.of("x"), press -> close());
        away.setId(grid.getId().orElseThrow() + "-close");
        away.addClassName("k-detail-close");
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(getLocale().getLanguage().equals("en") ? "Close the details" : "ปิดแผงรายละเอียด");
        Div frame = new Div(shown, away);
        frame.addClassName("k-detail-frame");
        return frame;
    }
}
