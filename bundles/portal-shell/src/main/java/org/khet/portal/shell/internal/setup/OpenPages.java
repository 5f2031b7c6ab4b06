package org.khet.portal.shell.internal.setup;

import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.module.ModuleRegistry;
import org.khet.portal.shell.internal.session.PageAccess;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.vaadin.ViewClasses;

/**
 * Open pages that follow what modules do. A module that goes gets five seconds to come back in its new version; only then
 * its views leave the screens, and Vaadin lets go of its classes.
 */
public final class OpenPages implements ModuleRegistry.Listener {
    /** A page or frame; called with the session lock held. */
    public interface Page {
        /** Id of the module that it shows; empty for none. */
        default String module() {
            return "";
        }

        /** Its module came. */
        default void arrived(UI ui, KnownModule module) {}

        /** Its module went. */
        default void left(UI ui) {}

        /** Its module did not come back in time. */
        default void stayedAway(UI ui) {}

        /** A module came, went, or was switched somewhere. */
        void switched(UI ui);

        /** Whether {@link #switched} asks modules and the database; such pages follow one by one after the others. */
        default boolean isCostly() {
            return false;
        }

        /** The browser page it is attached to. */
        Optional<UI> getUI();
    }

    private static final int GRACE_MILLIS = 5000;
    private static final int SETTLED_MILLIS = 2000;
    private static final int MENU_MILLIS = 1000;
    private static final int MENU_AFTER_VIEWS_MILLIS = 2000;
    private final Set<Page> pages = ConcurrentHashMap.newKeySet();
    private final Map<String, Object> absences = new ConcurrentHashMap<>();
    private final ViewClasses classes;
    private final ScheduledExecutorService later;
    private final Executor costly;
    private final Set<Page> due = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledFuture<?> menus;

    /**
     * Follows modules once {@link ModuleRegistry#follow} was called.
     *
     * @param later  what is due in a while, none of which takes long
     * @param costly one thread for {@linkplain Page#isCostly costly} pages: hundreds of homes keep no page of a module waiting
     */
    public OpenPages(ViewClasses classes, ScheduledExecutorService later, Executor costly) {
        this.classes = classes;
        this.later = later;
        this.costly = costly;
    }

    /** Adds a page that was attached. */
    public void add(Page page) {
        pages.add(page);
    }

    /** Removes a page that was detached. */
    public void remove(Page page) {
        pages.remove(page);
    }

    /** How many pages show the module now, by the office of their tab. */
    public Map<OfficeId, Integer> showing(ModuleId module) {
        Map<OfficeId, Integer> counts = new HashMap<>();
        for (Page page : pages) {
            if (page.module().equals(module.value())) {
                page.getUI()
                        .flatMap(TabOffice::of)
                        .filter(TabOffice::hasOffice)
                        .map(TabOffice::caller)
                        .map(Caller::office)
                        .ifPresent(office -> counts.merge(office, 1, Integer::sum));
            }
        }
        return Map.copyOf(counts);
    }

    @Override
    public void arrived(KnownModule module) {
        absences.remove(module.id().value());
        boolean awaited = isShown(module);
        showing(module, (page, ui) -> page.arrived(ui, module));
        menus(awaited ? MENU_AFTER_VIEWS_MILLIS : 0);
    }

    @Override
    public void left(KnownModule module) {
        String id = module.id().value();
        Object absence = new Object(); // of the next one, if there is one before its time, the five seconds begin anew
        absences.put(id, absence);
        showing(module, Page::left);
        menus(MENU_MILLIS);
        ScheduledFuture<?> _ = later.schedule(() -> settle(id, absence), GRACE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private boolean isShown(KnownModule module) {
        return pages.stream().anyMatch(page -> page.module().equals(module.id().value()));
    }

    private void showing(KnownModule module, BiConsumer<Page, UI> action) {
        String id = module.id().value();
        each((page, ui) -> {
            if (page.module().equals(id)) {
                action.accept(page, ui);
            }
        });
    }

    /**
     * Everybody's menu, on a thread of its own: who works in the module comes first, also on its way back. An update that is
     * done within a moment changes no menu twice.
     */
    private synchronized void menus(long millis) {
        if (menus != null) {
            menus.cancel(false);
        }
        menus = later.schedule(() -> pages.forEach(this::follow), millis, TimeUnit.MILLISECONDS);
    }

    /** A costly page that is due already follows once for all that happened until its turn. */
    private void follow(Page page) {
        if (!page.isCostly()) {
            run(page, Page::switched);
        } else if (due.add(page)) {
            costly.execute(() -> {
                due.remove(page);
                run(page, Page::switched);
            });
        }
    }

    /** In the pages of these offices, and of those who work in none and administer all. */
    @Override
    public void switched(Set<OfficeId> offices) {
        for (Page page : pages) {
            if (page.getUI().filter(ui -> isIn(ui, offices)).isPresent()) {
                follow(page);
            }
        }
    }

    private static boolean isIn(UI ui, Set<OfficeId> offices) {
        return TabOffice.of(ui)
                .filter(TabOffice::hasOffice)
                .map(TabOffice::caller)
                .map(Caller::office)
                .map(offices::contains)
                .orElse(true);
    }

    private void settle(String id, Object absence) {
        if (absences.remove(id, absence)) {
            each((page, ui) -> {
                if (page.module().equals(id)) {
                    page.stayedAway(ui);
                }
            });
        }
        classes.forget();
        ScheduledFuture<?> _ = later.schedule(classes::forget, SETTLED_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void each(BiConsumer<Page, UI> action) {
        pages.forEach(page -> run(page, action));
    }

    private static void run(Page page, BiConsumer<Page, UI> action) {
        page.getUI().ifPresent(ui -> PageAccess.run(ui, () -> action.accept(page, ui)));
    }
}
