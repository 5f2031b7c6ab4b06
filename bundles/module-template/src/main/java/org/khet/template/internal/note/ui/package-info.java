/** Screens of the notice board. */
@NullMarked
package org.khet.template.internal.note.ui;

import org.jspecify.annotations.NullMarked;
