/** Buttons by which papers are printed. */
@NullMarked
package org.khet.personnel.internal.paper.ui;

import org.jspecify.annotations.NullMarked;
