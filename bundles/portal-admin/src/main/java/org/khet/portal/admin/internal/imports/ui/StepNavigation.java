package org.khet.portal.admin.internal.imports.ui;

/** What a step may ask of the page. */
interface StepNavigation {
    /** Runs work on the file; says so and starts anew when the file has gone. */
    void attempt(Runnable work);

    /** Opens the first step, with an empty page. */
    void file();

    /** Opens the second step. */
    void columns();

    /** Checks all rows and opens the third step. */
    void findings();

    /** Checks all rows and opens the last step. */
    void effect();
}
