/** What the module shows on the home page. */
@NullMarked
package org.khet.supervision.internal.ui;

import org.jspecify.annotations.NullMarked;
