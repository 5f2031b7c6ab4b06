/** What a design says, and the kind of records that follows from it. */
@NullMarked
package org.khet.forms.internal.definition;

import org.jspecify.annotations.NullMarked;
