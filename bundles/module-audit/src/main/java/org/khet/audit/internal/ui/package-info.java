/** What the module shows on the home page. */
@NullMarked
package org.khet.audit.internal.ui;

import org.jspecify.annotations.NullMarked;
