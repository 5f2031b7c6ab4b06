package org.khet.portal.shell.internal.home;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.RequestCache;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.shell.internal.host.PageTitle;
import org.khet.portal.shell.internal.module.KnownModule;
import org.khet.portal.shell.internal.notice.NoticeList;
import org.khet.portal.shell.internal.session.PageAccess;
import org.khet.portal.shell.internal.session.TabOffice;
import org.khet.portal.shell.internal.setup.OpenPages;
import org.khet.portal.shell.internal.setup.ShellContext;
import org.khet.portal.shell.internal.text.ShellMessages;

/** The home page: greeting, what waits and what is due, what is new for me, and the cards that the modules bring. DESIGN picture 02. */
public final class HomeView extends Div implements HasDynamicTitle, LocaleChangeObserver, OpenPages.Page {
    private static final int NOTICES = 5;
    private final transient ShellContext shell;
    private final transient OpenPages pages;
    private transient @Nullable OpenHomeCards cards;
    private transient @Nullable Subscription told;
    private transient List<KnownModule> made = List.of();
    private @Nullable Div grid;

    /** For the pages of this shell. */
    public HomeView(ShellContext shell, OpenPages pages) {
        this.shell = shell;
        this.pages = pages;
        addClassName("k-page");
        setId("shell-home");
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        pages.add(this);
        UI ui = attach.getUI();
        told = TabOffice.of(ui)
                .map(TabOffice::caller)
                .map(caller -> shell.desk()
                        .notices()
                        .follow(caller, () -> PageAccess.run(ui, () -> RequestCache.run(() -> renew(ui)))))
                .orElse(null);
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        pages.remove(this);
        if (told != null) {
            told.close();
            told = null;
        }
        closeCards();
    }

    /** Called when the page is attached and when its language changes. */
    @Override
    public void localeChange(LocaleChangeEvent event) {
        build(event.getUI());
    }

    @Override
    public String getPageTitle() {
        UI ui = UI.getCurrent();
        return PageTitle.of(ui, ShellMessages.of(ui.getLocale(), "shell.menu.home"));
    }

    private void build(UI ui) {
        TabOffice.of(ui).map(TabOffice::caller).ifPresent(caller -> RequestCache.run(() -> build(ui, caller)));
    }

    private void build(UI ui, Caller caller) {
        closeCards();
        removeAll();
        Texts texts = ShellMessages.in(ui.getLocale());
        cards = new OpenHomeCards(shell, ui, caller);
        Div shown = grid(ui, caller, cards);
        grid = shown;
        add(header(caller, texts), shown);
        if (TabOffice.of(ui).filter(TabOffice::isGuest).isPresent()) {
            add(runtime(texts));
            return;
        }
        if (!hasViews(made)) {
            add(new EmptyState(
                    BadgeTone.IDLE, "blocks", texts.get("shell.home.empty.title"), texts.get("shell.home.empty.text")));
        }
    }

    /** Something happened that this person is told of: news, what waits and figures follow. What still says the same stays. */
    private void renew(UI ui) {
        Div before = grid;
        Caller caller = TabOffice.of(ui).map(TabOffice::caller).orElse(null);
        if (before == null || caller == null || !isAttached()) {
            return;
        }
        OpenHomeCards fresh = new OpenHomeCards(shell, ui, caller);
        Div after = grid(ui, caller, fresh);
        if (after.getElement().getTextRecursively().equals(before.getElement().getTextRecursively())) {
            fresh.close();
            return;
        }
        replace(before, after);
        closeCards();
        cards = fresh;
        grid = after;
    }

    private Div grid(UI ui, Caller caller, OpenHomeCards maker) {
        Div all = new Div();
        all.addClassName("k-cards");
        all.add(parts(ui, caller, maker));
        return all;
    }

    private List<Component> parts(UI ui, Caller caller, OpenHomeCards maker) {
        made = shell.modules().on(caller.office());
        List<Section> sections = maker.of(made);
        List<Component> all = new ArrayList<>();
        if (hasViews(made)) {
            all.add(maker.waiting.make(caller, ui.getLocale()));
            maker.deadlines.make(caller, ui.getLocale()).ifPresent(all::add);
        }
        all.add(news(ui, caller, ShellMessages.in(ui.getLocale())));
        all.addAll(sections);
        return all;
    }

    private static boolean hasViews(List<KnownModule> modules) {
        return modules.stream().anyMatch(module -> !module.views().isEmpty());
    }

    private Component header(Caller caller, Texts texts) {
        String name = shell.directory().person(caller).map(Person::shortName).orElse(caller.name());
        return new PageHeader(texts.get("shell.frame.place"), texts.get("shell.home.greeting", name))
                .sub(new TodayLine(texts)
                        .of(
                                shell.directory().today(),
                                shell.directory().schoolYear(caller.office()).orElse(null)));
    }

    private Section news(UI ui, Caller caller, Texts texts) {
        NoticeList list = new NoticeList(shell.desk(), shell.modules(), caller, () -> {});
        list.show(ui, NOTICES);
        return new Section(texts.get("shell.home.news"), list)
                .action(Links.to("account/notices", texts.get("shell.home.news.all")));
    }

    private static Section runtime(Texts texts) {
        Section section = new Section(
                texts.get("shell.runtime.title"),
                new Paragraph(texts.get("shell.runtime.text")),
                Links.to("admin/offices", texts.get("shell.runtime.offices")),
                Links.to("admin/modules", texts.get("shell.runtime.modules")));
        section.setId("shell-runtime");
        return section;
    }

    private void closeCards() {
        if (cards != null) {
            cards.close();
            cards = null;
        }
    }

    @Override
    public boolean isCostly() {
        return true;
    }

    /** What comes, goes or is switched where this office does not see it changes nothing here. */
    @Override
    public void switched(UI ui) {
        TabOffice.of(ui)
                .map(TabOffice::caller)
                .filter(caller -> !shell.modules().on(caller.office()).equals(made))
                .ifPresent(caller -> RequestCache.run(() -> follow(ui, caller)));
    }

    /** Only what is of the module that came or went is made; the rest stays where it is. */
    private void follow(UI ui, Caller caller) {
        boolean before = hasViews(made);
        Div all = grid;
        if (all == null || cards == null || before != hasViews(shell.modules().on(caller.office()))) {
            build(ui, caller);
            return;
        }
        List<Component> parts = parts(ui, caller, cards);
        all.getChildren().filter(part -> !parts.contains(part)).toList().forEach(all::remove);
        for (int place = 0; place < parts.size(); place++) {
            if (place >= all.getComponentCount() || !all.getComponentAt(place).equals(parts.get(place))) {
                all.addComponentAtIndex(place, parts.get(place));
            }
        }
    }
}
