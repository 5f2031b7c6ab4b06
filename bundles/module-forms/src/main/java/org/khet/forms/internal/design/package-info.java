/** Designs of forms and registers, and their editions. */
@NullMarked
package org.khet.forms.internal.design;

import org.jspecify.annotations.NullMarked;
