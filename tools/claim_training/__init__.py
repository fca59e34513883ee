"""Training of the claim engine's model: corpus -> labelled articles -> batches -> weights -> the files of a model folder.

Needs torch and onnx, which the program itself does not: `tools/train_claims.py` says how to run it. What turns text into
pieces, windows and crops is the program's own code, so that the model is trained on what it will be shown.
"""
