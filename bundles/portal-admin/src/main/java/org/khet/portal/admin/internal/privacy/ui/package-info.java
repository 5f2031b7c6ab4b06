/** Screens of the data protection officer: the register of processing, and requests of data subjects. */
@NullMarked
package org.khet.portal.admin.internal.privacy.ui;

import org.jspecify.annotations.NullMarked;
