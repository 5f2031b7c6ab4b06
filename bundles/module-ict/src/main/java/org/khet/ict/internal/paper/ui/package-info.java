/** Buttons of the section's papers. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.paper.ui;
