package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Head of each page: where, what, in which state, what next. One {@code h1}; at most one primary action. Of the trail a view
 * says only what the page around it ({@link PageTrail}) cannot know; the rest is completed when it is shown.
 */
public final class PageHeader extends Div {
    private final Nav crumbs = new Nav();
    private final Div main = new Div();
    private final Div line = new Div();
    private final Div titleLine = new Div();
    private final H1 title = new H1();
    private final Div sub = new Div();
    private final Div actions = new Div();
    private @Nullable Span here;
    private @Nullable Span followed;
    private boolean bare = true;

    /**
     * A head.
     *
     * @param place name of the trail for screen readers, e.g. ตำแหน่ง
     * @param text  title
     */
    public PageHeader(String place, String text) {
        addClassName("k-header");
        crumbs.addClassName("k-crumbs");
        crumbs.getElement().setAttribute("aria-label", place);
        crumbs.setVisible(false);
        main.addClassName("k-header-main");
        line.addClassName("k-header-line");
        line.setVisible(false);
        titleLine.addClassName("k-header-title");
        title.setText(text);
        titleLine.add(title);
        sub.addClassName("k-sub");
        sub.setVisible(false);
        actions.addClassName("k-header-actions");
        main.add(line, titleLine, sub);
        add(crumbs, main, actions);
    }

    /** Adds a step of the trail that can be opened; on a phone the last one is the way back. */
    public PageHeader crumb(String address, String text) {
        bare = false;
        crumbs.setVisible(true);
        crumbs.add(Links.to(address, text));
        getChildren().filter(child -> child.hasClassName("k-back")).findFirst().ifPresent(this::remove);
        Anchor back = Links.to(address, Icons.of("arrow-left"), new Span(text));
        back.addClassName("k-back");
        addComponentAsFirst(back);
        return this;
    }

    /** Adds the last step of the trail: this page. */
    public PageHeader here(String text) {
        last(text);
        return this;
    }

    private Span last(String text) {
        Span page = new Span(text);
        page.getElement().setAttribute("aria-current", "page");
        crumbs.add(page);
        here = page;
        return page;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        PageTrail around = findAncestor(PageTrail.class);
        List<PageTrail.Step> steps = around == null ? List.of() : around.steps();
        if (!steps.isEmpty()) {
            complete(steps);
        }
    }

    private void complete(List<PageTrail.Step> steps) {
        if (bare) {
            steps.forEach(step -> crumb(step.address(), step.text()));
        } else if (!begins(steps.getFirst())) {
            crumbs.addComponentAsFirst(
                    Links.to(steps.getFirst().address(), steps.getFirst().text()));
        }
        if (here == null) {
            followed = last(title.getText());
            String code = title.getElement().getAttribute("lang");
            if (code != null) {
                followed.getElement().setAttribute("lang", code);
            }
        }
    }

    private boolean begins(PageTrail.Step step) {
        return crumbs.getChildren()
                .findFirst()
                .filter(first ->
                        ("/" + step.address()).equals(first.getElement().getAttribute("href")))
                .isPresent();
    }

    /** Line above the title: number and state. */
    public PageHeader above(Component... parts) {
        line.removeAll();
        line.add(parts);
        line.setVisible(parts.length > 0);
        return this;
    }

    /** Badges behind the title. */
    public PageHeader badges(Component... badges) {
        titleLine.removeAll();
        titleLine.add(title);
        titleLine.add(badges);
        return this;
    }

    /** Line below the title. */
    public PageHeader sub(String text) {
        sub.setText(text);
        sub.setVisible(!text.isEmpty());
        return this;
    }

    /** Title and last step of the trail are in another language than the page, e.g. {@code th}: names that somebody typed. */
    public PageHeader language(String code) {
        title.getElement().setAttribute("lang", code);
        if (here != null) {
            here.getElement().setAttribute("lang", code);
        }
        return this;
    }

    /** Changes the title. */
    public PageHeader title(String text) {
        title.setText(text);
        if (followed != null) {
            followed.setText(text);
        }
        return this;
    }

    /** Replaces the actions at the right; the primary one last. */
    public PageHeader actions(Component... buttons) {
        actions.removeAll();
        actions.add(buttons);
        return this;
    }
}
