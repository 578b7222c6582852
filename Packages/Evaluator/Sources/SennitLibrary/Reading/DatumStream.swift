struct DatumStream {}
