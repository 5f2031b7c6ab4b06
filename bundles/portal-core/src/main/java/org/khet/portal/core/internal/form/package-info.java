/** Checks of typed fields. */
@NullMarked
package org.khet.portal.core.internal.form;

import org.jspecify.annotations.NullMarked;
