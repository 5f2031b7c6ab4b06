package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.splitlayout.SplitLayout;
import com.vaadin.flow.shared.Registration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.preference.Preferences;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.TabRow;

/**
 * List and map beside each other, as wide as the person left them; on a phone one of two tabs. M goes from one to the other, while
 * the focus is in one of them.
 */
final class SchoolListAndMap extends Div {
    private static final String WIDTH = "admin.schools.split";
    private static final double STANDARD = 62;
    private static final int NARROW = 900;

    /** Nothing is typed into list and map, so the key takes no letter away from a field. */
    private static final String SWITCH = """
            this.addEventListener('keydown', (event) => {
              if (event.code !== 'KeyM' || event.ctrlKey || event.altKey || event.metaKey) return;
              if (event.composedPath().some((part) => ['INPUT', 'TEXTAREA'].includes(part.tagName))) return;
              const map = this.querySelector('khet-school-map');
              const list = this.querySelector('vaadin-grid');
              if (!map || !list || !map.clientWidth || !list.clientWidth) return;
              event.preventDefault();
              const row = list.shadowRoot.querySelector('#items [tabindex="0"]');
              (map.contains(document.activeElement) ? row ?? list : map).focus();
            })""";

    private static final String LIST = "list";
    private static final String MAP = "map";
    private final transient ViewRequest request;
    private final transient Preferences preferences;
    private final Component list;
    private final Component map;
    private final SplitLayout split = new SplitLayout();
    private final TabRow tabs = new TabRow();
    private final Div one = new Div();
    private @Nullable Boolean narrow;
    private @Nullable Registration resize;

    SchoolListAndMap(ViewRequest request, Texts texts, Preferences preferences, Component list, Component map) {
        this.request = request;
        this.preferences = preferences;
        this.list = list;
        this.map = map;
        addClassName("k-split");
        tabs.tab(LIST, texts.get("admin.schools.tab.list")).tab(MAP, texts.get("admin.schools.tab.map"));
        tabs.setId("admin-schools-tabs");
        tabs.addSelectedChangeListener(chosen -> choose());
        split.setId("admin-schools-split");
        split.setSplitterPosition(remembered());
        split.addSplitterDragEndListener(dragged -> remember(split.getSplitterPosition()));
        add(tabs, one, split);
        getElement().executeJs(SWITCH);
        wide(true);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        super.onAttach(attach);
        wide(attach.getUI().getPage().getExtendedClientDetails().getWindowInnerWidth() > NARROW);
        resize = attach.getUI().getPage().addBrowserWindowResizeListener(size -> wide(size.getWidth() > NARROW));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (resize != null) {
            resize.remove();
            resize = null;
        }
        super.onDetach(detach);
    }

    private void wide(boolean now) {
        if (narrow != null && narrow == !now) {
            return;
        }
        narrow = !now;
        tabs.setVisible(!now);
        one.setVisible(!now);
        split.setVisible(now);
        if (now) {
            list.setVisible(true);
            map.setVisible(true);
            split.addToPrimary(list);
            split.addToSecondary(map);
        } else {
            one.add(list, map);
            choose();
        }
    }

    private void choose() {
        if (Boolean.TRUE.equals(narrow)) {
            list.setVisible(tabs.chosen().equals(LIST));
            map.setVisible(tabs.chosen().equals(MAP));
        }
    }

    private double remembered() {
        String kept = preferences.of(request.caller().account()).getOrDefault(WIDTH, "");
        return kept.matches("\\d{1,2}(\\.\\d)?") ? Math.clamp(Double.parseDouble(kept), 20, 80) : STANDARD;
    }

    private void remember(@Nullable Double position) {
        if (position != null) {
            preferences.set(
                    request.caller().account(),
                    WIDTH,
                    String.format(Locale.ROOT, "%.1f", Math.clamp(position, 20, 80)));
        }
    }
}
