/** Inputs of forms and actions: one for each type of field, and sheets of lines. */
@NullMarked
package org.khet.portal.records.internal.ui.input;

import org.jspecify.annotations.NullMarked;
