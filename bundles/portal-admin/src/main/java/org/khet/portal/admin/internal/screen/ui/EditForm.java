package org.khet.portal.admin.internal.screen.ui;

/** A form that an {@link EditedSection} opens: it can be left without a change. */
public interface EditForm {
    /** Shows a button that leads back, and tells who opened the form when it is pressed. */
    void onCancel(Runnable back);

    /** Whether something stands in it that differs from what stood there when it was opened. */
    boolean isTyped();

    /** Sets everything back as it was when it was opened. */
    void restore();

    /** Puts the focus into the first field. */
    void begin();
}
