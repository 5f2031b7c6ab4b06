/** Buttons for what is written because of a letter that came, or to a school. */
@NullMarked
package org.khet.documents.internal.answer.ui;

import org.jspecify.annotations.NullMarked;
