package org.khet.portal.admin.internal.screen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.SectionTabs;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Section;

/**
 * A section of the page of a record: it is read, and its one button opens its form in the same place. On a page one form is
 * open at a time; one in which something was typed is kept and shown instead of opening another. DESIGN §4 Detail.
 */
public final class EditedSection extends Div {
    private final transient Texts texts;
    private final String id;
    private final String title;
    private final Section reading;
    private final RefusalNotes notes;
    private final Div place = new Div();
    private @Nullable Button button;
    private @Nullable Component form;
    private boolean beside;
    private boolean open;
    private boolean kept;

    /**
     * A section that is only read.
     *
     * @param id      begin of ids: the button is {@code <id>-edit}, what is read {@code <id>-section}
     * @param content what is read
     */
    public EditedSection(Texts texts, String id, String title, Component... content) {
        this.texts = texts;
        this.id = id;
        this.title = title;
        reading = new Section(title, content);
        reading.setId(id + "-section");
        notes = new RefusalNotes(texts);
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        place.getStyle().set("display", "contents");
        add(notes, reading, place);
    }

    /** What is read, e.g. for a hint; further buttons of it stand beside the one that opens the form. */
    public Section reading() {
        return reading;
    }

    /** Lets the form take the place of what is read. It is made when it is opened, so that what is typed is in no draft. */
    public <F extends Component & EditForm> EditedSection edit(Supplier<F> maker) {
        return offer("pencil", texts.get("admin.section.edit"), spoken(), () -> show(maker.get()));
    }

    /** As {@link #edit(Supplier)}, with a button that says what is done there. */
    public <F extends Component & EditForm> EditedSection edit(String icon, String words, Supplier<F> maker) {
        return offer(icon, words, "", () -> show(maker.get()));
    }

    /** Lets a form that is in the draft take the place of what is read: where a draft fills it, it opens by itself. */
    public EditedSection edit(AdminForm sheet) {
        kept = true;
        sheet.setVisible(false);
        sheet.whenTyped(() -> {
            if (!open) {
                opened(sheet);
            }
        });
        place.add(sheet);
        return offer("pencil", texts.get("admin.section.edit"), spoken(), () -> show(sheet));
    }

    /** Lets the form open below what is read, for lists to which it adds. */
    public <F extends Component & EditForm> EditedSection extend(String words, Supplier<F> maker) {
        beside = true;
        return edit("plus", words, maker);
    }

    /** What is read stays in sight while the form is open. */
    public EditedSection beside() {
        beside = true;
        return this;
    }

    /** Opens another form of this section, for a button in a row. */
    public <F extends Component & EditForm> void open(Supplier<F> maker) {
        if (all().allMatch(EditedSection::gives)) {
            show(maker.get());
        }
    }

    private String spoken() {
        return texts.get("admin.section.edit.label", title);
    }

    private EditedSection offer(String icon, String words, String spoken, Runnable opening) {
        Button made = AdminPage.button(id + "-edit", icon, words, () -> {
            if (all().allMatch(EditedSection::gives)) {
                opening.run();
            }
        });
        if (!spoken.isEmpty()) {
            made.setAriaLabel(spoken);
        }
        button = made;
        reading.action(made);
        return this;
    }

    /** The sections of the page whose form is open. */
    private Stream<EditedSection> all() {
        Component top = this;
        for (Optional<Component> above = top.getParent(); above.isPresent(); above = top.getParent()) {
            top = above.get();
        }
        return below(top).filter(EditedSection::isOpen).toList().stream();
    }

    private static Stream<EditedSection> below(Component top) {
        return Stream.concat(
                top instanceof EditedSection one ? Stream.of(one) : Stream.empty(),
                top.getChildren().flatMap(EditedSection::below));
    }

    /** Makes room for another form unless something was typed here. */
    private boolean gives() {
        if (form instanceof EditForm sheet && sheet.isTyped()) {
            notes.show(new InlineNotice(
                    BadgeTone.NEAR,
                    texts.get("admin.section.unsaved", title),
                    texts.get("admin.section.unsaved.text")));
            Optional.ofNullable(findAncestor(SectionTabs.class)).ifPresent(tabs -> tabs.open(this));
            notes.scrollIntoView(ScrollIntoViewOption.Block.CENTER);
            return false;
        }
        close();
        return true;
    }

    private <F extends Component & EditForm> void show(F sheet) {
        opened(sheet);
        sheet.begin();
    }

    private <F extends Component & EditForm> void opened(F sheet) {
        open = true;
        form = sheet;
        sheet.onCancel(this::cancel);
        if (!kept) {
            place.add(sheet);
        }
        sheet.setVisible(true);
        reading.setVisible(beside);
        if (button != null) {
            button.setVisible(false);
        }
        Optional.ofNullable(findAncestor(SectionTabs.class)).ifPresent(tabs -> tabs.open(this));
    }

    /** Whether the form is open. */
    public boolean isOpen() {
        return open;
    }

    private void cancel() {
        close();
        if (button != null) {
            button.focus();
        }
    }

    /** Closes the form; what stands there is set back. */
    public void close() {
        notes.clear();
        if (form instanceof EditForm sheet) {
            sheet.restore();
        }
        open = false;
        if (kept && form != null) {
            form.setVisible(false);
        } else {
            place.removeAll();
        }
        form = null;
        reading.setVisible(true);
        if (button != null) {
            button.setVisible(true);
        }
    }

    /** Does something that needs no form, and says above the section what is refused. */
    public void attempt(ViewRequest request, Runnable work) {
        notes.attempt(request, work);
    }
}
