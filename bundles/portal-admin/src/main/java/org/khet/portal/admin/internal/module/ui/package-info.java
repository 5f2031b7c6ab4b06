/** Screen of modules and offices. */
@NullMarked
package org.khet.portal.admin.internal.module.ui;

import org.jspecify.annotations.NullMarked;
