/** Screens of processes and the units that own them. */
@NullMarked
package org.khet.portal.admin.internal.process.ui;

import org.jspecify.annotations.NullMarked;
